using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Whether one figure of a month or a day may have been passed over: the two thin strokes of a written 11 are read as one (漏读的数字).</summary>
public static class LostFigure
{
    /// <summary>What a second figure takes at least, in ems.</summary>
    private const double Least = 0.2;

    /// <summary>From the middle of a word to where its own strokes end, in ems.</summary>
    private const double HalfWord = 0.5;

    public static bool IsIn(ReadText date, IFieldProbe probe)
    {
        if (Words(date) is not var (year, month, day))
            return false;
        var glyphs = date.Glyphs;
        int ofMonth = month - year - 1, ofDay = day - month - 1;
        // 八 by itself is two pieces.
        var areFigures = glyphs.Skip(year).Take(day - year).All(g => g.Text is "年" or "月" || char.IsAsciiDigit(g.Text[0]));
        int? inMonth = areFigures ? Pieces(glyphs[year], glyphs[month], probe) : null, inDay = areFigures ? Pieces(glyphs[month], glyphs[day], probe) : null;
        // What is counted is plainer than any room.
        if (inMonth == ofMonth && inDay == ofDay)
            return false;
        if ((ofMonth == 1 && inMonth > 1) || (ofDay == 1 && inDay > 1))
            return true;
        bool HasInk(int from, int to) => Enumerable.Range(from, to - from).Any(i => !BlankPaper.IsBetween(glyphs[i], glyphs[i + 1], probe));
        if ((ofMonth == 1 && HasInk(year, month)) || (ofDay == 1 && HasInk(month, day)))
            return true;
        return HasRoom(date);
    }

    /// <summary>Whether a month or a day of one figure takes as much room as the other of two: of 1月19日 the day takes more.</summary>
    public static bool HasRoom(ReadText date)
    {
        if (Words(date) is not var (year, month, day))
            return false;
        var glyphs = date.Glyphs;
        var wider = ((glyphs[day].Center - glyphs[month].Center) - (glyphs[month].Center - glyphs[year].Center)) / glyphs[month].Em;
        return (month - year - 1, day - month - 1) switch { (1, 2) => wider < Least, (2, 1) => -wider < Least, _ => false };
    }

    /// <summary>Where 年, 月 and 日 stand; null where they are not all on one line.</summary>
    private static (int Year, int Month, int Day)? Words(ReadText date)
    {
        var glyphs = date.Glyphs;
        int year = Find(glyphs, "年", 0), month = Find(glyphs, "月", year + 1), day = Find(glyphs, "日", month + 1);
        return year < 0 || month < 0 || day < 0 || glyphs[year].Line != glyphs[day].Line ? null : (year, month, day);
    }

    /// <summary>Pieces of ink between two words, as many as figures unless two of them touch; null where it cannot be told.</summary>
    private static int? Pieces(Glyph from, Glyph to, IFieldProbe probe)
    {
        var end = HalfWord * from.Em / Math.Max(to.Center - from.Center, 1);
        return probe.InkPieces(from.Line.Quad.Slice((from.Source.From + from.Source.To) / 2, (to.Source.From + to.Source.To) / 2))?.Count(p => (p.From + p.To) / 2 is var middle && middle > end && middle < 1 - end);
    }

    private static int Find(IReadOnlyList<Glyph> glyphs, string text, int from)
    {
        for (var i = Math.Max(0, from); i < glyphs.Count; i++)
        {
            if (glyphs[i].Text == text)
                return i;
        }

        return -1;
    }
}
