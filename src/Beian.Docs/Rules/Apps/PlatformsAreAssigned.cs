using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Apps;

/// <summary>An app names its systems, each once, with domains that the service lists (运行平台及其域名).</summary>
public sealed class PlatformsAreAssigned : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-155", Severity.Blocking, "没有填运行平台，或域名没有分到各平台", "火数云 APP 备案帮助") { Kinds = [FilingKind.App] };

    public IEnumerable<Finding> Check(FilingFacts facts) => ServiceFacts.Of(facts).SelectMany(OfService);

    private IEnumerable<Finding> OfService(ServiceFacts service)
    {
        var platforms = service.Platforms.ToList();
        if (service.Form.App is { Platforms.Count: 0 })
            yield return Descriptor.Finding($"{service.Pointer}/app/platforms", $"{service.Title}没有填运行平台。请填写安卓、iOS 或鸿蒙，以及各自的包名、公钥、证书指纹和域名。");
        else if (service.Form.App is null)
            yield return Descriptor.Finding($"{service.Pointer}/app", $"{service.Title}还没有填 APP 信息（运行平台、包名、公钥、证书指纹、域名）。", Severity.Info);
        var listed = service.Form.Domains.Select(DomainName.Parse).OfType<DomainName>().ToList();
        foreach (var (form, pointer, title) in platforms)
        {
            if (form.Domains.Count == 0 && platforms.Any(p => p.Form.Domains.Count > 0))
                yield return Descriptor.Finding($"{pointer}/domains", $"{title}没有填域名，其他平台填了。每个平台都要填自己使用的域名，请补充。", Severity.Warning);
            for (var i = 0; i < form.Domains.Count; i++)
            {
                // A level more or less is for the rule on levels to say.
                if (listed.Count > 0 && DomainName.Parse(form.Domains[i]) is { } domain && listed.All(d => d.Registrable != domain.Registrable))
                    yield return Descriptor.Finding($"{pointer}/domains/{i}", $"{title}的域名“{form.Domains[i]}”不在{service.Title}的域名“{string.Join("、", service.Form.Domains)}”中。请补到域名列表里，或更正。", Severity.Warning) with
                    {
                        FormValue = form.Domains[i],
                    };
            }
        }

        foreach (var twice in platforms.Where(p => p.Form.Os is not null).GroupBy(p => (p.Form.Os, p.Form.PackageName)).Where(g => g.Count() > 1))
            yield return Descriptor.Finding($"{twice.Last().Pointer}/os", $"{twice.First().Title}填了两次，请合并。", Severity.Warning);
    }
}
