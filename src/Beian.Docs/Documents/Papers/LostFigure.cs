using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Whether one figure of a month or a day may have been passed over: the two thin strokes of a written 11 are read as one (漏读的数字).</summary>
public static class LostFigure
{
    /// <summary>What a second figure takes at least, in ems.</summary>
    private const double Least = 0.2;

    /// <summary>Two figures stand no nearer than this, middle to middle, in ems: 54 pairs of printed ones (195400 to 195439) stand 0.43 apart and more, the two sides of one figure (five) 0.3 and less.</summary>
    private const double Pitch = 0.36;

    public static bool IsIn(ReadText date, IFieldProbe probe)
    {
        if (DateWords.Of(date) is not { } words)
            return false;
        var (areFigures, isOpen) = (words.AreFigures(date), false);
        // A month or a day of two figures has lost none.
        foreach (var (from, to) in new[] { (words.Year, words.Month), (words.Month, words.Day) }.Where(p => p.Item2 - p.Item1 == 2))
        {
            var pieces = areFigures ? DateWords.Pieces(date, from, to, probe) : null;
            // What is counted is plainer than any room.
            if (pieces is not null && IsOne(pieces, date, words, from))
                continue;
            isOpen = true;
            if (pieces?.Count > 1 || HasInk(date, from, to, probe))
                return true;
        }

        return isOpen && HasRoom(date);
    }

    private static bool HasInk(ReadText date, int from, int to, IFieldProbe probe) =>
        Enumerable.Range(from, Math.Min(to, date.Glyphs.Count - 1) - from).Any(i => !BlankPaper.IsBetween(date.Glyphs[i], date.Glyphs[i + 1], probe));

    /// <summary>One piece of ink, or the two sides of a ring whose thin top and bottom left none: two figures stand farther apart, and take more room than the one of the other part. A 1 has no sides.</summary>
    private static bool IsOne(IReadOnlyList<(double Middle, double Width)> pieces, ReadText date, DateWords words, int from) =>
        pieces is [_] || (pieces is [var left, var right] && date.Glyphs[from + 1].Text != "1" && right.Middle - left.Middle < Pitch && !HasRoom(date)
            && Wider(date, words) is { } wider && (from == words.Month ? wider : -wider) < Least);

    /// <summary>Whether a month or a day of one figure takes as much room as the other of two: of 1月19日 the day takes more.</summary>
    public static bool HasRoom(ReadText date) => DateWords.Of(date) is { } words && Wider(date, words) is { } wider
        && (words.Month - words.Year - 1, words.Day - words.Month - 1) switch { (1, 2) => wider < Least, (2, 1) => -wider < Least, _ => false };

    /// <summary>By how much the day takes more room than the month, in ems; null where nothing closes it.</summary>
    private static double? Wider(ReadText date, DateWords words) => words.Day == date.Glyphs.Count ? null
        : (date.Glyphs[words.Day].Center - (2 * date.Glyphs[words.Month].Center) + date.Glyphs[words.Year].Center) / date.Glyphs[words.Month].Em;
}
