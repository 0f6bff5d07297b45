using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Whether one figure of a month or a day may have been passed over: the two thin strokes of a written 11 are read as one (漏读的数字).</summary>
public static class LostFigure
{
    /// <summary>What a second figure takes at least, in ems.</summary>
    private const double Least = 0.2;

    public static bool IsIn(ReadText date, IFieldProbe probe)
    {
        if (DateWords.Of(date) is not { } words)
            return false;
        var glyphs = date.Glyphs;
        int ofMonth = words.Month - words.Year - 1, ofDay = words.Day - words.Month - 1;
        var areFigures = words.AreFigures(date);
        int? inMonth = areFigures ? DateWords.Pieces(date, words.Year, words.Month, probe)?.Count : null, inDay = areFigures ? DateWords.Pieces(date, words.Month, words.Day, probe)?.Count : null;
        // What is counted is plainer than any room.
        if (inMonth == ofMonth && inDay == ofDay)
            return false;
        if ((ofMonth == 1 && inMonth > 1) || (ofDay == 1 && inDay > 1))
            return true;
        bool HasInk(int from, int to) => Enumerable.Range(from, Math.Min(to, glyphs.Count - 1) - from).Any(i => !BlankPaper.IsBetween(glyphs[i], glyphs[i + 1], probe));
        return (ofMonth == 1 && HasInk(words.Year, words.Month)) || (ofDay == 1 && HasInk(words.Month, words.Day)) || HasRoom(date);
    }

    /// <summary>Whether a month or a day of one figure takes as much room as the other of two: of 1月19日 the day takes more.</summary>
    public static bool HasRoom(ReadText date)
    {
        if (DateWords.Of(date) is not var (year, month, day) || day == date.Glyphs.Count)
            return false;
        var glyphs = date.Glyphs;
        var wider = ((glyphs[day].Center - glyphs[month].Center) - (glyphs[month].Center - glyphs[year].Center)) / glyphs[month].Em;
        return (month - year - 1, day - month - 1) switch { (1, 2) => wider < Least, (2, 1) => -wider < Least, _ => false };
    }
}
