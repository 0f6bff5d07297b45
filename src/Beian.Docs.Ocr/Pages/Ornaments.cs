using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Pages;

/// <summary>A border (花边): pieces of it are read as a lone 8 or &amp;, paler than the print; a whole side as the same few characters over and over.</summary>
public static class Ornaments
{
    /// <summary>Of the usual line's contrast, the most that an ornament has.</summary>
    private const double PaleShare = 0.6;

    private const int MostCharacters = 2;

    /// <summary>Of a side: so many characters at least, each so often on average, with a mean score below this.</summary>
    private const double FewestOfSide = 12, Repeats = 4, Unsure = 0.75;

    /// <summary>The lines that are not such pieces.</summary>
    public static List<TextLine> Remove(IReadOnlyList<TextLine> lines)
    {
        lines = [.. lines.Where(l => !IsSide(l))];
        var print = lines.Where(l => l.Chars.Count > 3).Select(l => l.Contrast).Order().ToArray();
        return print.Length == 0 ? [.. lines] : [.. lines.Where(l => !IsOrnament(l, PaleShare * print[print.Length / 2]))];
    }

    /// <summary>A machine-readable zone is filled up with one mark as well.</summary>
    private static bool IsSide(TextLine line) =>
        line.Chars.Count >= FewestOfSide && line.Confidence < Unsure && line.Chars.DistinctBy(c => c.Text).Count() * Repeats <= line.Chars.Count && !line.Chars.Any(c => c.Text == "<");

    private static bool IsOrnament(TextLine line, double pale) =>
        line.Chars.Count <= MostCharacters && line.Contrast < pale && !line.Chars.Any(c => c.Text.Any(t => t >= 0x3400));
}
