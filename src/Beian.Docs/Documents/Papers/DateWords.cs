using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;

namespace Beian.Docs.Documents.Papers;

/// <summary>Where 年, 月 and 日 stand among the characters of a date on one line (年月日).</summary>
/// <param name="Year">Index of 年.</param>
/// <param name="Month">Index of 月.</param>
/// <param name="Day">Index of 日; behind the last character where the date ends before it.</param>
public sealed record DateWords(int Year, int Month, int Day)
{
    /// <summary>From the middle of a word to where its own strokes end, in ems.</summary>
    private const double HalfWord = 0.5;

    /// <summary>How far behind its middle a last figure reaches whose 日 was not read, in ems.</summary>
    private const double HalfFigure = 0.35;

    /// <summary>Beside the ink of figures, in ems.</summary>
    private const double AroundFigure = 0.06;

    /// <summary>日 by hand is read as one of these.</summary>
    private const string Days = "日曰目";

    public static DateWords? Of(ReadText date)
    {
        var glyphs = date.Glyphs;
        int year = Find(glyphs, "年", 0), month = Find(glyphs, "月", year + 1);
        if (year < 0 || month < 0)
            return null;
        var day = Find(glyphs, Days, month + 1);
        day = day < 0 ? glyphs.Count : day;
        return day == month + 1 || glyphs[year].Line != glyphs[day - 1].Line ? null : new(year, month, day);
    }

    /// <summary>Whether month and day are written in figures: 八 by itself is two pieces of ink.</summary>
    public bool AreFigures(ReadText date) => date.Glyphs.Take(Day).Skip(Year + 1).Where((_, i) => i != Month - Year - 1).All(g => char.IsAsciiDigit(g.Text[0]));

    /// <summary>Pieces of ink between two of the words, middles behind the first and widths in ems, as many as figures unless two of them touch; null where it cannot be told.</summary>
    public static IReadOnlyList<(double Middle, double Width)>? Pieces(ReadText date, int from, int to, IFieldProbe probe)
    {
        var (first, isLast) = (date.Glyphs[from], to == date.Glyphs.Count);
        var last = date.Glyphs[isLast ? to - 1 : to];
        var reach = isLast ? HalfFigure * last.Em : 0;
        var width = Math.Max(last.Center + reach - first.Center, 1);
        double start = HalfWord * first.Em / width, end = isLast ? 1 : 1 - (HalfWord * last.Em / width), perEm = width / last.Em;
        var scale = (Along(last) - Along(first)) / Math.Max(last.Center - first.Center, 1);
        return probe.InkPieces(first.Line.Quad.Slice(Along(first), Math.Min(1, Along(last) + (reach * scale)))) is { } pieces
            ? [.. pieces.Where(p => (p.From + p.To) / 2 is var middle && middle > start && middle < end).Select(p => (Middle: (p.From + p.To) / 2 * perEm, Width: (p.To - p.From) * perEm))]
            : null;
    }

    /// <summary>Where the ink of the figures between two of the words stands, from the first piece to the last; null where it cannot be told.</summary>
    public static Quad? Figures(ReadText date, int from, int to, IFieldProbe probe)
    {
        if (to == date.Glyphs.Count || Pieces(date, from, to, probe) is not { Count: > 0 } pieces)
            return null;
        Glyph first = date.Glyphs[from], last = date.Glyphs[to];
        var perEm = (Along(last) - Along(first)) * last.Em / Math.Max(last.Center - first.Center, 1);
        double left = pieces[0].Middle - (pieces[0].Width / 2) - AroundFigure, right = pieces[^1].Middle + (pieces[^1].Width / 2) + AroundFigure;
        return first.Line.Quad.Slice(Along(first) + (left * perEm), Along(first) + (right * perEm));
    }

    /// <summary>What lies between two of the words; null where the date ends before the second, or the words all but touch.</summary>
    public static Quad? Between(ReadText date, int from, int to)
    {
        if (to == date.Glyphs.Count)
            return null;
        Glyph first = date.Glyphs[from], last = date.Glyphs[to];
        var half = HalfWord * (Along(last) - Along(first)) / Math.Max(last.Center - first.Center, 1);
        double left = Along(first) + (half * first.Em), right = Along(last) - (half * last.Em);
        return right <= left ? null : first.Line.Quad.Slice(left, right);
    }

    private static double Along(Glyph glyph) => (glyph.Source.From + glyph.Source.To) / 2;

    private static int Find(IReadOnlyList<Glyph> glyphs, string text, int from)
    {
        for (var i = from; i < glyphs.Count; i++)
        {
            if (text.Contains(glyphs[i].Text, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
