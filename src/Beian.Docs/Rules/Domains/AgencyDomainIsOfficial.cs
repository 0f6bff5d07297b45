using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>机关 use .gov.cn or .政务, 事业单位 .cn or .公益 (党政机关、事业单位域名).</summary>
public sealed class AgencyDomainIsOfficial : IRule
{
    private static readonly string[] OfAgencies = ["gov.cn", "政务", "政务.cn"];

    public RuleDescriptor Descriptor { get; } = new("R-095", Severity.Blocking, "机关、事业单位的域名后缀不合规定", "《互联网政务应用安全管理规定》；华为云内蒙古、上海、浙江、江苏、湖北管局要求（2025-12）")
    {
        Scope = RuleScope.Organizations,
        Kinds = [FilingKind.Website, FilingKind.App],
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var nature = SubjectKinds.NatureOf(facts.Form.Subject?.Nature);
        if (nature is not ("政府机关" or "事业单位"))
            yield break;
        foreach (var papers in DomainPapers.Of(facts))
        {
            var last = papers.Domain.Suffix.Split('.')[^1];
            var isRight = nature == "政府机关" ? OfAgencies.Contains(papers.Domain.Suffix) : last is "cn" or "公益" or "政务" or "中国";
            if (!isRight)
                yield return Descriptor.Finding(
                    papers.Pointer,
                    $"{nature}的域名应以{(nature == "政府机关" ? "“.gov.cn”或“.政务”" : "“.cn”或“.公益”")}结尾，表上填的是“{papers.Domain.Text}”。请换用符合规定的域名。") with
                {
                    FormValue = papers.Domain.Text,
                };
        }
    }
}
