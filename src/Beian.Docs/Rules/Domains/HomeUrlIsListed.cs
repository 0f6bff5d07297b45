using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>Where a website has several domains, they open one site, the remark says so, and the home URL is one of them (多域名备注、首页网址).</summary>
public sealed class HomeUrlIsListed : IRule
{
    /// <summary>Of the many ways to say that they open one site.</summary>
    private static readonly string[] Words = ["同一", "指向", "均为", "相同", "同样", "一个网站", "一个站点", "一致", "跳转", "都打开", "都解析", "均解析"];

    public RuleDescriptor Descriptor { get; } = new("R-100", Severity.Warning, "多个域名没有备注指向同一网站，或首页网址不在域名列表中", "腾讯云山东、广东、黑龙江管局要求（2021–2022）")
    {
        Kinds = [FilingKind.Website],
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var service in ServiceFacts.Of(facts))
        {
            var domains = service.Form.Domains.Select(DomainName.Parse).OfType<DomainName>().Select(d => d.Registrable).Distinct().ToList();
            if (DomainName.Parse(service.Form.HomeUrl) is { } home && domains.Count > 0 && !domains.Contains(home.Registrable))
                yield return Descriptor.Finding(
                    $"{service.Pointer}/homeUrl",
                    $"{service.Title}的首页网址“{service.Form.HomeUrl}”不在所填的域名“{string.Join("、", domains)}”中。首页网址应是 www 加上其中一个域名，请更正。") with
                {
                    FormValue = service.Form.HomeUrl,
                };
            if (facts.Province.Domains.SeveralDomainsRemark is { } remark && domains.Count > 1 && !SaysSo(service.Form.Remark))
                yield return (Descriptor.Finding(
                    $"{service.Pointer}/remark",
                    $"{service.Title}有{domains.Count}个域名，{facts.Province.Name}管局要求在备注中写明“{remark}”，备注中没有。请补充备注。") with
                {
                    FormValue = service.Form.Remark,
                }).OfProvince(facts.Province, facts.Province.Domains.SeveralDomainsRemark);
        }
    }

    private static bool SaysSo(string? remark) => remark is not null && Words.Any(w => remark.Contains(w, StringComparison.Ordinal));
}
