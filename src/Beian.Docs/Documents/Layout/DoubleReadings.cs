using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Layout;

/// <summary>Boxes of the detector overlap: what two of them hold is read twice, and what one cuts in half is half read (重复识别).</summary>
internal static class DoubleReadings
{
    /// <summary>Share of a line's contrast below which what lies across it is not the same print.</summary>
    private const double PalerShare = 0.7;

    /// <summary>Share of a line's height below which what lies within it is a piece of it.</summary>
    private const double LowShare = 0.65;

    /// <summary>The score below which a character that all but lies on another is a part of it: 文 of 撒.</summary>
    private const double Faint = 0.6;

    /// <summary>Two boxes of the detector may share characters: each counts once, in the longer line.</summary>
    public static List<IReadOnlyList<Glyph>> Once(IReadOnlyList<IReadOnlyList<Glyph>> lines)
    {
        var kept = new List<IReadOnlyList<Glyph>>(lines.Count);
        foreach (var line in lines.OrderByDescending(l => l.Count))
        {
            if (kept.Any(k => IsUnder(line, k) || IsPieceOf(line, k)))
                continue;
            var near = kept.Where(k => Math.Abs(k[k.Count / 2].Row - line[line.Count / 2].Row) < line[0].Em).SelectMany(k => k).ToList();
            var fresh = line.Where(g => !near.Any(n => n.Text == g.Text && Math.Abs(n.Center - g.Center) < 0.45 * g.Em && Math.Abs(n.Row - g.Row) < 0.5 * g.Em)).ToList();
            if (fresh.Count > 0)
                kept.Add(fresh);
        }

        // One after another: of two that are each a part of the other one stays.
        for (var i = 0; i < kept.Count; i++)
            kept[i] = Whole(kept[i], [.. kept.Where(l => l.Count > 0)]);
        return [.. kept.Where(l => l.Count > 0).OrderBy(l => l[0].Row)];
    }

    /// <summary>Paler, and every character between others of the other line, no gap there: the arc of a seal across the print.</summary>
    private static bool IsUnder(IReadOnlyList<Glyph> line, IReadOnlyList<Glyph> print) => line[0].Line.Contrast < PalerShare * print[0].Line.Contrast
        && line.All(g => print.Any(p => Math.Abs(p.Row - g.Row) < 0.7 * g.Em && Math.Abs(p.Center - g.Center) < 1.2 * g.Em));

    /// <summary>A box on a part of another line's print, half as high: 16 read again at the end of 871号-16.</summary>
    private static bool IsPieceOf(IReadOnlyList<Glyph> line, IReadOnlyList<Glyph> print) => line.Count < print.Count && line[0].Em < LowShare * print[0].Em
        && line.All(g => g.Center > print[0].Left && g.Center < print[^1].Right && print.MinBy(p => Math.Abs(p.Center - g.Center)) is { } nearest && Math.Abs(nearest.Row - g.Row) < 0.5 * nearest.Em);

    /// <summary>Without a character at an end of which another line has more: the right part of 额 is no 页.</summary>
    private static IReadOnlyList<Glyph> Whole(IReadOnlyList<Glyph> line, List<IReadOnlyList<Glyph>> all)
    {
        // The left part of the next line's first character: 女 of 姚.
        bool IsHalf(Glyph end) => end.Right - end.Left < 0.75 * end.Em && all.Any(l => l != line && Math.Abs(l[0].Row - end.Row) < 0.5 * end.Em
            && end.Center > l[0].Left - (0.4 * end.Em) && end.Center < l[0].Right && line[0].Left < l[0].Left);
        // The right part of 人, read as a mark, has not more of it.
        bool IsPart(Glyph end) => all.Any(l => l != line && Math.Abs(l[0].Row - end.Row) < end.Em
            && l.Any(g => (PlainText.IsIdeograph(g.Text[0]) || !PlainText.IsIdeograph(end.Text[0])) && Math.Abs(g.Row - end.Row) < 0.5 * end.Em && g.Left < end.Center && end.Center < g.Right + (end.Source.Confidence < Faint ? 0.3 * end.Em : 0) && g.Source.Confidence >= end.Source.Confidence));
        int from = 0, to = line.Count;
        while (from < to && IsPart(line[from]))
            from++;
        while (to > from && (IsPart(line[to - 1]) || (to == line.Count && to - from > 1 && IsHalf(line[to - 1]))))
            to--;
        return from == 0 && to == line.Count ? line : [.. line.Skip(from).Take(to - from)];
    }
}
