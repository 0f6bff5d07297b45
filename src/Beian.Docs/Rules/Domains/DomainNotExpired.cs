using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>The domain has not expired (域名在有效期内).</summary>
public sealed class DomainNotExpired : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-091", Severity.Blocking, "域名已过期", "华为云备案错误提示 2.1（2025-12）") { Kinds = [FilingKind.Website, FilingKind.App] };

    public IEnumerable<Finding> Check(FilingFacts facts) =>
        from papers in DomainPapers.Of(facts)
        let end = papers.DayOf(FieldNames.ExpiresOn)
        where end is not null && end.Value.Day < facts.AsOf
        select Descriptor.Finding(
            papers.Pointer,
            $"域名“{papers.Domain.Registrable}”在证书上的到期日是{ChineseDate.Format(end.Value.Day)}，已经过期。{(end.Value.IsCertain ? "请续费后重新下载域名证书。" : "这一日期识别存疑，请对照证书核对。")}",
            end.Value.IsCertain ? null : Severity.Warning,
            papers.Certificate!.EvidenceOf(FieldNames.ExpiresOn)) with
        {
            DocumentValue = ChineseDate.Format(end.Value.Day),
        };
}
