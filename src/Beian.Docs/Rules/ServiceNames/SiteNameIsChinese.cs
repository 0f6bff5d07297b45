using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ServiceNames;

/// <summary>A website's name is more than digits, letters or its own domain (网站名称不能是纯数字、纯英文或域名).</summary>
public sealed class SiteNameIsChinese : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-076", Severity.Blocking, "网站名称是纯数字、纯英文或域名", "腾讯云网站命名要求（2021-07）") { Kinds = [FilingKind.Website] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var service in ServiceFacts.Of(facts))
        {
            if (string.IsNullOrWhiteSpace(service.Form.Name) || WhyNot(service.Form) is not { } reason)
                continue;
            var finding = Descriptor.Finding($"{service.Pointer}/name", $"网站名称“{service.Form.Name}”{reason}，不能通过审核。请改为能体现单位或内容的中文名称。") with { FormValue = service.Form.Name };
            yield return facts.Province.Names.EnglishRefused ? finding with { Source = $"{Descriptor.Source}；{facts.Province.SourceOf(facts.Province.Names.EnglishRefused)}" } : finding;
        }
    }

    private static string? WhyNot(Service service)
    {
        var name = CanonicalText.Of(service.Name!);
        if (DomainName.Parse(service.Name) is { } domain && (domain.IsSuffixApproved || service.Domains.Any(d => DomainName.Parse(d)?.Registrable == domain.Registrable)))
            return "是一个域名";
        if (service.Domains.Any(d => CanonicalText.Of(d) == name))
            return "与域名相同";
        if (name.All(c => !char.IsLetter(c)))
            return "没有文字";
        return name.Where(char.IsLetter).All(char.IsAscii) ? "全是英文字母或数字" : null;
    }
}
