using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>An app files exactly the level of domain that it uses (APP 域名用到哪级备哪级).</summary>
public sealed class AppDomainsAreThoseUsed : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-003", Severity.Warning, "APP 域名没有按实际使用的级别填写", "摩云企服备案问答；华为云 doc_0112（2025-12）") { Kinds = [FilingKind.App] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var service in ServiceFacts.Of(facts))
        {
            var used = service.Platforms.SelectMany(p => p.Form.Domains).Select(DomainName.Parse).OfType<DomainName>().Select(d => d.Text).ToHashSet();
            for (var i = 0; i < service.Form.Domains.Count; i++)
            {
                if (used.Count == 0 || DomainName.Parse(service.Form.Domains[i]) is not { } filed || used.Contains(filed.Text))
                    continue;
                // A parent of what is used; anything else may be used by the app without an operating system naming it.
                if (used.FirstOrDefault(u => u.EndsWith("." + filed.Text, StringComparison.Ordinal)) is { } child)
                    yield return Finding(service, i, $"填的是“{filed.Text}”，各运行平台用的是“{child}”。APP 用到哪一级就备哪一级，没有直接使用的上级域名不用备，请改为实际使用的域名。");
                else if (used.FirstOrDefault(u => filed.Text.EndsWith("." + u, StringComparison.Ordinal)) is { } parent)
                    yield return Finding(service, i, $"填的是“{filed.Text}”，运行平台处填的却是“{parent}”。请核对 APP 实际访问的是哪一个，两处填写一致。");
            }
        }
    }

    private Finding Finding(ServiceFacts service, int index, string statement) =>
        Descriptor.Finding($"{service.Pointer}/domains/{index}", $"{service.Title}的域名{statement}") with { FormValue = service.Form.Domains[index] };
}
