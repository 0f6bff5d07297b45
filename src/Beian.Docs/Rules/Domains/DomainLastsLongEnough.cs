using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>The domain runs for three more months (域名剩余有效期).</summary>
public sealed class DomainLastsLongEnough : IRule
{
    private const int Months = 3;

    public RuleDescriptor Descriptor { get; } = new("R-092", Severity.Blocking, "域名剩余有效期不足3个月", "华为云（2025-12）、腾讯云各省管局要求（2021-07）；没有硬性规定的省份只提醒")
    {
        Kinds = [FilingKind.Website, FilingKind.App],
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var isDemanded = facts.Province.Domains.MonthsLeft > 0;
        var months = isDemanded ? facts.Province.Domains.MonthsLeft : Months;
        foreach (var papers in DomainPapers.Of(facts))
        {
            if (papers.DayOf(FieldNames.ExpiresOn) is not { } end || end.Day < facts.AsOf || end.Day >= facts.Submission.Day.AddMonths(months))
                continue;
            var isShortToday = end.Day < facts.AsOf.AddMonths(months);
            var left = isShortToday ? $"距今不足{months}个月" : $"到预计提交日{ChineseDate.Format(facts.Submission.Day)}时不足{months}个月";
            var who = isDemanded ? $"{facts.Province.Name}管局要求至少还有{months}个月" : $"审核期间可能到期，一般要求还有{months}个月";
            var finding = Descriptor.Finding(
                papers.Pointer,
                $"域名“{papers.Domain.Registrable}”到{ChineseDate.Format(end.Day)}到期，{left}，{who}。{(end.IsCertain ? "请续费后重新下载域名证书。" : "这一日期识别存疑，请对照证书核对。")}",
                end.IsCertain && isDemanded && isShortToday ? null : Severity.Warning,
                papers.Certificate!.EvidenceOf(FieldNames.ExpiresOn)) with
            {
                DocumentValue = ChineseDate.Format(end.Day),
            };
            yield return isDemanded ? finding.OfProvince(facts.Province, facts.Province.Domains.MonthsLeft) : finding;
        }
    }
}
