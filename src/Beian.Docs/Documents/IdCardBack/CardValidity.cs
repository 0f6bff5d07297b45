using System.Globalization;
using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardBack;

/// <summary>有效期限 such as 2016.07.12-2036.07.12 or 2004.10.27-长期: 5, 10 or 20 years to the day prove both dates.</summary>
public static partial class CardValidity
{
    private static readonly int[] Terms = [5, 10, 20];

    /// <summary>Of a residence permit that is endorsed every year, which says so in words.</summary>
    private static readonly int[] OfPermits = [1, .. Terms];

    /// <summary>From when and to when.</summary>
    /// <param name="text">Of the validity.</param>
    /// <param name="page">The page.</param>
    /// <param name="lastDayBefore">As residence permits have it: the last day is that before the same day of a later year.</param>
    public static (FieldReading From, FieldReading To) Read(ReadText? text, PageView page, bool lastDayBefore = false)
    {
        if (text is null || text.IsEmpty)
            return (Fields.Missing(page.Number), Fields.Missing(page.Number));
        // 长期 is set wide; what seems to stand between its characters is nothing.
        text = text.Where(g => g.Text != "〓");
        // A speck among the digits is read as a point: 20.19.08.13.
        if (!Range().IsMatch(text.Text) && !Open().IsMatch(text.Text))
            text = text.Where(g => g.Text != ".");
        var plain = text.Text.Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1');
        var both = Range().Match(plain);
        if (both.Success && Date(both, 1) is { } from && Date(both, 4) is { } to)
        {
            var proven = IsTerm(from, to, Terms, lastDayBefore);
            // Specks between and behind them prove nothing.
            var digits = Part(text, both.Groups[1], both.Groups[6]).Where(g => char.IsAsciiDigit(g.Text[0]));
            var judgement = proven && digits.Lowest > 0.3 ? Judgement.Confirmed(0.999, "term")
                : !proven && text.Lowest > 0.97 && SecondAgrees(text, page) ? Judgement.Confirmed(text.Lowest, "secondReader", "unusualTerm")
                : Judgement.Doubtful(text.Lowest * 0.6, "unusualTerm");
            return (
                Field(ChineseDate.Format(from), Part(text, both.Groups[1], both.Groups[3]), page, judgement),
                Field(ChineseDate.Format(to), Part(text, both.Groups[4], both.Groups[6]), page, judgement));
        }

        if (InWords().Matches(plain) is [var begin, var until] && Date(begin) is { } first && Date(until) is { } last && first < last)
        {
            var own = text.Part(begin.Index, until.Index + until.Length - begin.Index);
            var judgement = IsTerm(first, last, lastDayBefore ? OfPermits : Terms, lastDayBefore) && own.Lowest > 0.3 ? Judgement.Confirmed(0.999, "term") : Judgement.Doubtful(own.Lowest * 0.6, "unusualTerm");
            return (Field(ChineseDate.Format(first), text.Part(begin.Index, begin.Length), page, judgement), Field(ChineseDate.Format(last), text.Part(until.Index, until.Length), page, judgement));
        }

        var open = Open().Match(plain);
        if (open.Success && Date(open, 1) is { } start)
        {
            // What two readers see differently in 长期 says nothing of the day before it.
            var day = Part(text, open.Groups[1], open.Groups[3]);
            var end = open.Index + open.Length;
            return (
                Field(ChineseDate.Format(start), day, page, Judgement.OfPlainText(day, page.Probe)),
                Field(FieldNames.OpenEnd, text.Part(end - 2, 2), page, Judgement.Confirmed(0.99, "word")));
        }

        var single = Single().Match(plain);
        return single.Success && Date(single, 1) is { } one
            ? (Field(ChineseDate.Format(one), text, page, Judgement.Doubtful(text.Lowest * 0.5, "partial")), Fields.Missing(page.Number))
            : (Fields.Missing(page.Number), Fields.Missing(page.Number));
    }

    private static bool IsTerm(DateOnly from, DateOnly to, int[] terms, bool lastDayBefore) => terms.Any(t => from.AddYears(t) == to || (lastDayBefore && from.AddYears(t).AddDays(-1) == to));

    /// <summary>The run that looks most like a validity, where its label was not read.</summary>
    public static ReadText? Longest(IReadOnlyList<TextRun> runs) =>
        runs.Where(r => r.Text.Count(char.IsAsciiDigit) >= 8).MaxBy(r => r.Text.Count(char.IsAsciiDigit)) is { } run ? ReadText.From([run]) : null;

    /// <summary>From the first group to the end of the last.</summary>
    private static ReadText Part(ReadText text, Group first, Group last) => text.Part(first.Index, last.Index + last.Length - first.Index);

    private static bool SecondAgrees(ReadText text, PageView page) =>
        page.Probe.SecondOpinion(text.LineQuads, "0123456789.-长期") is { } second
        && string.Concat(second.Where(char.IsAsciiDigit)) == string.Concat(text.Text.Where(char.IsAsciiDigit));

    private static FieldReading Field(string value, ReadText text, PageView page, Judgement judgement) =>
        Fields.Of(value, text, page.Number, judgement);

    private static DateOnly? Date(Match match, int group) =>
        DateOnly.TryParseExact(
            match.Groups[group].Value + match.Groups[group + 1].Value + match.Groups[group + 2].Value,
            "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1984 and < 2100
            ? date
            : null;

    private static DateOnly? Date(Match words) => ChineseDate.TryParse(words.Value, out var date) && date.Year is >= 1984 and < 2100 ? date : null;

    /// <summary>2025年3月20日至2026年3月19日, as some provinces print it.</summary>
    [GeneratedRegex(@"\d{4}年\d{1,2}月\d{1,2}日")]
    private static partial Regex InWords();

    [GeneratedRegex(@"(\d{4})\D?(\d{2})\D?(\d{2})\D{0,3}(\d{4})\D?(\d{2})\D?(\d{2})")]
    private static partial Regex Range();

    [GeneratedRegex(@"(\d{4})\D?(\d{2})\D?(\d{2})\D{0,2}[长氏]?期")]
    private static partial Regex Open();

    [GeneratedRegex(@"(\d{4})\D?(\d{2})\D?(\d{2})")]
    private static partial Regex Single();
}
