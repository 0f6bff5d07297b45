using Beian.Docs.Documents;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Rules.Facts;

/// <summary>A certificate that lasts long enough today and not when it counts (提交时期限不足).</summary>
internal static class LaterExpiry
{
    /// <summary>What to say and how much it weighs; null where it lasts long enough, or is too short today already.</summary>
    public static (string Statement, Severity Severity)? Of(FilingFacts facts, DateOnly to, int months)
    {
        var submission = facts.Submission;
        if (to < facts.AsOf.AddMonths(months) || to >= submission.ReviewedBy.AddMonths(months))
            return null;
        return to < submission.Day.AddMonths(months)
            ? ($"今天还够{months}个月，到预计提交日{ChineseDate.Format(submission.Day)}就不足{months}个月了", Severity.Warning)
            : ($"{(submission.IsStated ? "预计提交时" : "今天提交")}还够{months}个月，但管局审核最长20个工作日，到{ChineseDate.Format(submission.ReviewedBy)}前后会不足{months}个月", Severity.Info);
    }
}
