using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Items;

/// <summary>Dates and terms as licences print them (成立日期、营业期限、发照日期).</summary>
public static partial class LicenseDates
{
    /// <summary>What a date in digits is written with.</summary>
    public const string Alphabet = "0123456789年月日";

    /// <summary>What a date in Chinese numerals is written with.</summary>
    public const string Numerals = "〇零一二三四五六七八九十年月日";

    /// <summary>The date of issue stands so close below its label, in ems.</summary>
    private const double Close = 6;

    private static readonly string[] OpenWords = ["长期", "无固定期限", "永久", "永续", "不约定期限"];

    /// <summary>The first date in the text, or null.</summary>
    public static DateOnly? First(string text) => All(text).Select(d => (DateOnly?)d).FirstOrDefault();

    /// <summary>Whether a date written with 年 and 月 ends with its 日: without it a digit of the day may be lost.</summary>
    public static bool IsWhole(string text) => !text.Contains('月', StringComparison.Ordinal) || DayEnd().IsMatch(text);

    /// <summary>Every date in the text, in order.</summary>
    public static IEnumerable<DateOnly> All(string text)
    {
        foreach (Match match in Pattern().Matches(Zero().Replace(Twice().Replace(Specks().Replace(text, ""), "$1"), "0").Replace('O', '0').Replace('o', '0').Replace('l', '1')))
        {
            if (ChineseDate.TryParse(match.Value, out var date))
                yield return date;
        }
    }

    /// <summary>1〇一四年, 〇一四年: the first numeral of a year of this century was misread or passed over.</summary>
    public static string WithCentury(string text) => LostCentury().Replace(text, "二");

    /// <summary>From when and to when; an open end is 长期; null where the text says nothing.</summary>
    public static (string? From, string? To) Term(string text)
    {
        static string? FirstIn(string part) => All(part).Select(ChineseDate.Format).FirstOrDefault();
        var dates = All(text).Select(ChineseDate.Format).ToList();
        var open = OpenWords.Any(w => text.Contains(w, StringComparison.Ordinal)) || text.EndsWith('至') || text.EndsWith("年月日", StringComparison.Ordinal);
        // 二二一年三月四日至二〇四一年三月三日: what stands behind 至 is the end, whether the beginning could be read or not.
        if (text.IndexOf('至', StringComparison.Ordinal) is > 0 and var until && FirstIn(text[until..]) is { } end)
            return (FirstIn(text[..until]), end);
        return (dates.FirstOrDefault(), dates.Count > 1 ? dates[1] : open ? FieldNames.OpenEnd : null);
    }

    /// <summary>The date of issue: the lowest date that belongs to no item, its digits and 年月日 perhaps printed apart.</summary>
    /// <param name="runs">Of the sheet.</param>
    /// <param name="below">Row of the title.</param>
    /// <param name="registrar">登记机关: what stands close below it comes first.</param>
    public static (DateOnly Date, ReadText Text)? Issued(IReadOnlyList<TextRun> runs, double below, LabelHit? registrar = null)
    {
        bool IsClose(TextRun run) => registrar is not null && run.Row > registrar.Row - registrar.Em && run.Row < registrar.Row + (Close * registrar.Em) && run.Right > registrar.Left - (2 * registrar.Em);
        foreach (var anchor in runs.Where(r => r.Row > below).OrderByDescending(IsClose).ThenByDescending(r => r.Row))
        {
            var row = runs
                .Where(r => Math.Abs(r.Row - anchor.Row) < 0.9 * anchor.Em && Math.Abs(r.Center - anchor.Center) < 16 * anchor.Em)
                .OrderBy(r => r.Left)
                .ToList();
            if (First(string.Concat(row.Select(r => r.Text))) is not { } date)
                continue;
            var own = row.Where(r => r.Text.Any(c => char.IsAsciiDigit(c) || c is '年' or '月' or '日')).ToList();
            return (date, ReadText.From(own));
        }

        return null;
    }

    [GeneratedRegex(@"月\D{0,2}(?:\d{1,2}|[〇零一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3})日")]
    private static partial Regex DayEnd();

    /// <summary>Read once in each of two boxes that meet there.</summary>
    [GeneratedRegex("([年月日])\\1+")]
    private static partial Regex Twice();

    /// <summary>04月C6日: a ring that light or a seal opened.</summary>
    [GeneratedRegex("(?<=[0-9年月])[CcDQ](?=[0-9年月日])")]
    private static partial Regex Zero();

    /// <summary>Between the parts of a date, from a seal or the paper.</summary>
    [GeneratedRegex(@"[:;,'""`·|〓]")]
    private static partial Regex Specks();

    [GeneratedRegex(@"(?:\d{4}[年\-./]\d{1,2}[月\-./]\d{1,2}日?)|(?:[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖○O]{4}年[〇零一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}月[〇零一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}日)")]
    private static partial Regex Pattern();

    [GeneratedRegex("^[^年〇零]?(?=[〇零][〇零一二][〇零一二三四五六七八九]年)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LostCentury();
}
