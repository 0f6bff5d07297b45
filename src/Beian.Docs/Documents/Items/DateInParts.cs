using System.Globalization;
using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Geometry;

namespace Beian.Docs.Documents.Items;

/// <summary>A date of issue whose parts stand far apart under the seal: month and day are read one by one between 年, 月 and 日 (分开印的日期).</summary>
public static partial class DateInParts
{
    private const string Digits = "0123456789";

    /// <summary>How far behind 月 the day reaches where its 日 was not read, in ems.</summary>
    private const double DayReach = 3.2;

    /// <summary>How far before the month a year may stand, in ems.</summary>
    private const double YearReach = 10;

    /// <summary>Score from which a digit needs no other look.</summary>
    private const double Legible = 0.9;

    /// <summary>Places are of the middles of characters, in ems.</summary>
    private const double Half = 0.5;

    /// <summary>The date and where it stands; null where its year, 年 and 月 were not read, or the rest cannot be.</summary>
    /// <param name="row">What was read of it, in any order.</param>
    /// <param name="page">Asked for the rest.</param>
    public static (DateOnly Date, Quad Place)? Find(IReadOnlyList<TextRun> row, PageView page)
    {
        var glyphs = row.SelectMany(r => r.Glyphs).OrderBy(g => g.Left).ToList();
        var year = glyphs.FindIndex(g => g.Text == "年");
        var month = glyphs.FindIndex(g => g.Text == "月");
        if (year < 4 || month <= year || !glyphs.Skip(year - 4).Take(4).All(g => char.IsAsciiDigit(g.Text[0])))
            return null;
        var day = glyphs.FindIndex(month, g => g.Text is "日" or "曰" or "目");
        var end = day > 0 ? glyphs[day].Center - (Half * glyphs[day].Em) : glyphs[month].Center + (DayReach * glyphs[month].Em);
        return (TwoRead(glyphs, year, month) ?? Number(glyphs[year], glyphs[month].Center - (Half * glyphs[month].Em), page)) is { } monthNumber
            && (TwoRead(glyphs, month, day) ?? Number(glyphs[month], end, page)) is { } dayNumber
            && DateOnly.TryParseExact(
                $"{string.Concat(glyphs.Skip(year - 4).Take(4).Select(g => g.Text))}-{monthNumber}-{dayNumber}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? (date, page.Sheet.ToPage(glyphs[year - 4].Left, glyphs[year].Row - glyphs[year].Em, end, glyphs[year].Row + glyphs[year].Em))
            : null;
    }

    /// <summary>Month and day stand there (03月 08日), and the year, some way before them, was passed over; null where it cannot be read.</summary>
    /// <param name="row">What was read of it, in any order.</param>
    /// <param name="page">Asked for the year.</param>
    public static (DateOnly Date, Quad Place)? WithYearBefore(IReadOnlyList<TextRun> row, PageView page)
    {
        var ordered = row.OrderBy(r => r.Left).ToList();
        if (ordered.Count == 0 || MonthAndDay().Match(string.Concat(ordered.Select(r => r.Text))) is not { Success: true } rest)
            return null;
        var (first, em) = (ordered[0], ordered.Max(r => r.Em));
        var place = page.Sheet.ToPage(first.Left - (YearReach * em), first.Row - em, first.Left - (0.3 * em), first.Row + em);
        var year = Year().Match(string.Concat(page.Probe.Reread([place], Digits + "年").Select(l => l.Text)));
        return year.Success && DateOnly.TryParseExact($"{year.Value}-{rest.Groups[1].Value}-{rest.Groups[2].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? (date, page.Sheet.ToPage(first.Left - (YearReach * em), first.Row - em, ordered[^1].Right, first.Row + em))
            : null;
    }

    [GeneratedRegex("^0?([1-9]|1[0-2])月0?([1-9]|[12][0-9]|3[01])日?$")]
    private static partial Regex MonthAndDay();

    [GeneratedRegex("(?:19[89]|20[0-4])[0-9]")]
    private static partial Regex Year();

    /// <summary>Two digits that were read well where they stand are not looked for again.</summary>
    private static string? TwoRead(List<Glyph> glyphs, int from, int to) =>
        to == from + 3 && glyphs.Skip(from + 1).Take(2).All(g => char.IsAsciiDigit(g.Text[0]) && g.Source.Confidence >= Legible) ? int.Parse(glyphs[from + 1].Text + glyphs[from + 2].Text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>The one or two digits between a character and a place to its right.</summary>
    private static string? Number(Glyph word, double end, PageView page)
    {
        var begin = word.Center + (Half * word.Em);
        if (end - begin < Half * word.Em)
            return null;
        var place = page.Sheet.ToPage(begin, word.Row - (0.75 * word.Em), end, word.Row + (0.75 * word.Em));
        var read = string.Concat(page.Probe.Reread([place], Digits).Select(l => l.Text));
        var pieces = read.Length < 2 ? page.Probe.InkPieces(place) : null;
        // The two strokes of an 11 by hand run together for the reader, who sees one or nothing.
        if (read is "1" or "" && pieces is { Count: 2 } && pieces.All(p => (p.To - p.From) * (end - begin) < WrittenDate.Thin * word.Em))
            return "11";
        // 19 of which only the 9 is seen.
        if (read.Length == 0 || (read.Length == 1 && pieces is { Count: 2 }))
            read = page.Probe.ReadWide(place, Digits).Select(l => l.Text).FirstOrDefault(t => t.Length <= 2 && t.Length > read.Length && t.Contains(read, StringComparison.Ordinal)) ?? read;
        return read.Length is 1 or 2 && read.All(char.IsAsciiDigit) ? int.Parse(read, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) : null;
    }
}
