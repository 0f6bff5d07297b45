using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Pages;

/// <summary>Pieces of a border (花边) that are read as a lone 8 or &amp;: paler than the print, and no word among them.</summary>
public static class Ornaments
{
    /// <summary>Of the usual line's contrast, the most that an ornament has.</summary>
    private const double PaleShare = 0.6;

    private const int MostCharacters = 2;

    /// <summary>The lines that are not such pieces.</summary>
    public static List<TextLine> Remove(IReadOnlyList<TextLine> lines)
    {
        var print = lines.Where(l => l.Chars.Count > 3).Select(l => l.Contrast).Order().ToArray();
        return print.Length == 0 ? [.. lines] : [.. lines.Where(l => !IsOrnament(l, PaleShare * print[print.Length / 2]))];
    }

    private static bool IsOrnament(TextLine line, double pale) =>
        line.Chars.Count <= MostCharacters && line.Contrast < pale && !line.Chars.Any(c => c.Text.Any(t => t >= 0x3400));
}
