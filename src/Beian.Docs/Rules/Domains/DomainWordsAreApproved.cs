using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>A domain that says game and the like has an approval or a remark, where the province asks (域名含敏感词).</summary>
public sealed class DomainWordsAreApproved : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-105", Severity.Warning, "域名含 game 等字样而没有批文或备注", "腾讯云上海管局要求（2021-07）") { Kinds = [FilingKind.Website, FilingKind.App] };

    public IEnumerable<Finding> Check(FilingFacts facts) =>
        from service in ServiceFacts.Of(facts)
        where string.IsNullOrWhiteSpace(service.Form.Remark) && !ServiceApprovals.AreThere(facts, service)
        from domain in service.Domains
        let word = facts.Province.Domains.WordsNeedingApproval.FirstOrDefault(w => domain.Domain.Contains(w, StringComparison.OrdinalIgnoreCase))
        where word is not null
        select (Descriptor.Finding(
            domain.Pointer,
            $"域名“{domain.Domain}”含“{word}”，{facts.Province.Name}管局要求提交批准文件，或在备注中说明网站不涉及相关内容。请补充。") with
        {
            FormValue = domain.Domain,
        }).OfProvince(facts.Province, facts.Province.Domains.WordsNeedingApproval);
}
