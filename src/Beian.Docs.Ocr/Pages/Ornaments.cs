using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Pages;

/// <summary>A border (花边): pieces of it are read as a lone 8 or &amp;, paler than the print, or as 回 by themselves; a whole side as the same few characters over and over.</summary>
public static class Ornaments
{
    /// <summary>Of the usual line's contrast, the most that an ornament has.</summary>
    private const double PaleShare = 0.6;

    private const int MostCharacters = 2;

    /// <summary>Of a side: so many characters at least, each so often on average, with a mean score below this.</summary>
    private const double FewestOfSide = 12, Repeats = 4, Unsure = 0.75;

    /// <summary>So many pieces of a pattern, in a line but for so many of their heights, with a mean score below this; a table's own lone characters are read better.</summary>
    private const int FewestOfPattern = 6;

    private const double InLine = 1.2, UnsurePiece = 0.85;

    /// <summary>The lines that are not such pieces.</summary>
    public static List<TextLine> Remove(IReadOnlyList<TextLine> lines)
    {
        lines = WithoutPattern([.. lines.Where(l => !IsSide(l))]);
        var print = lines.Where(l => l.Chars.Count > 3).Select(l => l.Contrast).Order().ToArray();
        return print.Length == 0 ? [.. lines] : [.. lines.Where(l => !IsOrnament(l, PaleShare * print[print.Length / 2]))];
    }

    /// <summary>A machine-readable zone is filled up with one mark as well.</summary>
    private static bool IsSide(TextLine line) =>
        line.Chars.Count >= FewestOfSide && line.Confidence < Unsure && line.Chars.DistinctBy(c => c.Text).Count() * Repeats <= line.Chars.Count && !line.Chars.Any(c => c.Text == "<");

    /// <summary>回 over and over, each by itself, badly read and one above or beside another: a meander around the sheet.</summary>
    private static List<TextLine> WithoutPattern(IReadOnlyList<TextLine> lines)
    {
        var lone = lines.Where(l => l.Chars.Count == 1).ToList();
        bool IsPiece(TextLine line) => lone.Where(o => AreAlike(o.Chars[0], line.Chars[0]) && AreInLine(o, line)).ToList() is { Count: >= FewestOfPattern } alike
            && alike.Average(o => o.Confidence) < UnsurePiece;
        var pieces = lone.Where(IsPiece).ToHashSet();
        return [.. lines.Where(l => !pieces.Contains(l))];
    }

    private static bool AreAlike(RecognizedChar a, RecognizedChar b) => a.Text == b.Text || a.Alternative == b.Text || a.Text == b.Alternative;

    private static bool AreInLine(TextLine a, TextLine b)
    {
        double reach = InLine * b.Quad.Height, dx = Math.Abs(a.Quad.Center.X - b.Quad.Center.X), dy = Math.Abs(a.Quad.Center.Y - b.Quad.Center.Y);
        return Math.Min(dx, dy) < reach;
    }

    private static bool IsOrnament(TextLine line, double pale) =>
        line.Chars.Count <= MostCharacters && line.Contrast < pale && !line.Chars.Any(c => c.Text.Any(t => t >= 0x3400));
}
