using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>A website is filed by its registrable domain; departments under .gov.cn may file their own (网站备主域名).</summary>
public sealed class SiteDomainIsRegistrable : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-004", Severity.Blocking, "网站域名不是主域名", "腾讯云备案域名（2021-07）、华为云（2025-12）") { Kinds = [FilingKind.Website] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var service in ServiceFacts.Of(facts))
        {
            for (var i = 0; i < service.Form.Domains.Count; i++)
            {
                var text = service.Form.Domains[i];
                if (DomainName.Parse(text) is not { } domain)
                    yield return Finding(service, i, "不是完整的域名，请写成 example.cn 这样的形式。", null);
                else if (domain.IsSubdomain && domain.Suffix != "gov.cn")
                    yield return domain.Text == "www." + domain.Registrable
                        ? Finding(service, i, $"带了 www，备案填主域名“{domain.Registrable}”即可。", Severity.Warning)
                        : Finding(service, i, $"是下级域名，网站备案填主域名“{domain.Registrable}”，下级域名不用单独备案，请更正。", domain.IsSuffixApproved ? null : Severity.Warning);
            }
        }
    }

    private Finding Finding(ServiceFacts service, int index, string statement, Severity? severity) =>
        Descriptor.Finding($"{service.Pointer}/domains/{index}", $"{service.Title}的域名“{service.Form.Domains[index]}”{statement}", severity) with { FormValue = service.Form.Domains[index] };
}
