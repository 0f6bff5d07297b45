using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>A website has one domain where the province or the provider wants it so (一个网站一个域名).</summary>
public sealed class SiteHasOneDomain : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-099", Severity.Blocking, "一个网站填了多个域名", "腾讯云河南、广西、重庆、新疆管局要求及备案限制（2021-07）") { Kinds = [FilingKind.Website] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var service in ServiceFacts.Of(facts))
        {
            var domains = service.Form.Domains.Select(DomainName.Parse).OfType<DomainName>().Select(d => d.Registrable).Distinct().ToList();
            if (domains.Count < 2 || (!facts.Province.Domains.OnePerSite && facts.Form.Platform != FilingPlatform.Tencent))
                continue;
            var finding = Descriptor.Finding(
                $"{service.Pointer}/domains",
                $"{service.Title}填了{domains.Count}个域名“{string.Join("、", domains)}”，{(facts.Province.Domains.OnePerSite ? $"{facts.Province.Name}管局要求" : "腾讯云限定")}一个网站一个域名。请拆成{domains.Count}个网站，或只保留一个域名。",
                facts.Province.Domains.OnePerSite ? null : Severity.Warning) with
            {
                FormValue = string.Join("、", service.Form.Domains),
            };
            yield return facts.Province.Domains.OnePerSite ? finding.OfProvince(facts.Province, facts.Province.Domains.OnePerSite) : finding;
        }
    }
}
