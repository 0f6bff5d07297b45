using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>Whether a date is vouched for (日期判定).</summary>
public static class DateJudgement
{
    /// <summary>Digits are few; the words between them need not be certain, unless they were put in.</summary>
    public static Judgement Of(ReadText text, PageView page)
    {
        var digits = text.Where(g => char.IsAsciiDigit(g.Text[0]));
        return !DateSpacing.IsTight(text) ? Judgement.Doubtful(0.5, "lostDigit") : digits.Lowest > 0.97 && text.Lowest > PutIn.Score ? Judgement.Confirmed(digits.Mean, "score") : Judgement.OfPlainText(text, page.Probe);
    }
}
