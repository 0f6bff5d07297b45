using System.Text.RegularExpressions;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Certificates;

/// <summary>Reads the dates and the term of a certificate (有效期、发证日期).</summary>
public static partial class CertificateDates
{
    private static readonly string[] OpenWords = ["长期", "永久", "无固定期限"];

    /// <summary>What a term begins with: a digit, in words too, 自 or a word for an open one.</summary>
    private const string Beginnings = "0123456789Oo〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖自从至长永无";

    /// <summary>The first date of a text; null when it has none.</summary>
    public static FieldReading? Read(ReadText? text, PageView page)
    {
        if (text is not { IsEmpty: false })
            return null;
        text = LostEnd.Complete(text, page.Probe, CertificateForms.IsWholeDate);
        return LicenseDates.First(text.Text) is { } date
            ? Fields.Of(ChineseDate.Format(date), text, page.Number, CertificateForms.IsWholeDate(text.Text) ? DateJudgement.Of(text, page, isUnderSeal: true) : Judgement.Doubtful(text.Lowest * 0.7, "incomplete"))
            : null;
    }

    /// <summary>From when and to when; an end that is not printed as open is missing, never 长期.</summary>
    public static (FieldReading From, FieldReading To) Term(ReadText? text, PageView page)
    {
        var missing = Fields.Missing(page.Number);
        if (text is null || text.IsEmpty)
            return (missing, missing);
        text = LostEnd.Complete(FromTheFirstWord(text), page.Probe, IsWholeTerm);
        var lacksDay = EndsWithoutDay().IsMatch(text.Text);
        // A day of two figures is whole without its 日, which stands on a line of its own.
        var isCut = lacksDay && !WholeDay().IsMatch(text.Text);
        var dates = LicenseDates.All(lacksDay ? text.Text + "日" : text.Text).ToList();
        var isOpen = dates.Count < 2 && OpenWords.Any(w => text.Text.Contains(w, StringComparison.Ordinal));
        // Nobody prints a term that ends before it begins: a digit was misread.
        var judgement = dates is [var first, var second, ..] && second <= first ? Judgement.Doubtful(0.3, "endBeforeStart")
            : isCut ? Judgement.Doubtful(0.4, "incomplete")
            : dates.Count > 2 ? Judgement.Doubtful(0.4, "moreDates")
            : BrokenDate.MayLackMore(text, page.Probe) ? Judgement.Doubtful(0.4, "lostDigit")
            : DateJudgement.Of(text, page, isUnderSeal: true);
        FieldReading Of(string value) => Fields.Of(value, text, page.Number, judgement);
        if (dates.Count == 1 && !isOpen)
        {
            // One half was lost: 至 before it says that it is the end, 至 behind it that it is the beginning.
            var at = text.Text.IndexOf('至', StringComparison.Ordinal);
            var isEnd = at >= 0 && LicenseDates.First(text.Text[(at + 1)..]) is not null;
            judgement = at < 0 ? Judgement.Doubtful(0.4, "oneDate") : judgement;
            return isEnd ? (missing, Of(ChineseDate.Format(dates[0]))) : (Of(ChineseDate.Format(dates[0])), missing);
        }

        // What its end lacks says nothing of its beginning.
        var from = isCut && dates.Count == 2 ? Fields.Of(ChineseDate.Format(dates[0]), text, page.Number, DateJudgement.Of(text, page, isUnderSeal: true)) : dates.Count > 0 ? Of(ChineseDate.Format(dates[0])) : missing;
        return (from, dates.Count > 1 ? Of(ChineseDate.Format(dates[1])) : isOpen ? Of(FieldNames.OpenEnd) : missing);
    }

    /// <summary>產限產2021年…: what was read of the label before the term is none of it.</summary>
    private static ReadText FromTheFirstWord(ReadText text)
    {
        var start = text.Glyphs.TakeWhile(g => !Beginnings.Contains(g.Text[0], StringComparison.Ordinal)).Count();
        return start == 0 || start == text.Glyphs.Count ? text : text.Part(start, text.Glyphs.Count - start);
    }

    /// <summary>…年九月三: its 日 was not read, and perhaps more of the day.</summary>
    [GeneratedRegex("月[〇零一二三四五六七八九十0-9]{1,3}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EndsWithoutDay();

    [GeneratedRegex("月(?:0[1-9]|[12][0-9]|3[01])$")]
    private static partial Regex WholeDay();

    private static bool IsWholeTerm(string text) => text.EndsWith('日') || text.EndsWith('止') || !text.Contains('年', StringComparison.Ordinal) || OpenWords.Any(w => text.Contains(w, StringComparison.Ordinal));
}
