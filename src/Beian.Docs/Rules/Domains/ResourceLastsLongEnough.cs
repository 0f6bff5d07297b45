using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>The cloud resource runs long enough for the filing (云资源期限).</summary>
public sealed class ResourceLastsLongEnough : IRule
{
    private const int Months = 1;

    public RuleDescriptor Descriptor { get; } = new("R-104", Severity.Warning, "云资源剩余期限不足", "腾讯云（2021-07）：包年包月3个月以上、剩余1个月以上；华为云（2025-12）：3个月以上") { Kinds = [FilingKind.Website, FilingKind.App] };

    public IEnumerable<Finding> Check(FilingFacts facts) =>
        from service in ServiceFacts.Of(facts)
        where ChineseDate.TryParse(service.Form.ResourceValidTo ?? "", out var end) && end < facts.Submission.Day.AddMonths(Months)
        select Descriptor.Finding(
            $"{service.Pointer}/resourceValidTo",
            $"{service.Title}的云资源到{service.Form.ResourceValidTo}到期，到{ChineseDate.Format(facts.Submission.Day)}提交时不足{Months}个月，审核期间可能失效。请先续费（一般要求购买3个月以上）。") with
        {
            FormValue = service.Form.ResourceValidTo,
        };
}
