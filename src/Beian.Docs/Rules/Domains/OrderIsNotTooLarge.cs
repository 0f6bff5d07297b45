using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>An order holds no more websites, domains or mini-programs than province and provider take (单次数量).</summary>
public sealed class OrderIsNotTooLarge : IRule
{
    private const int OfTencent = 10;

    public RuleDescriptor Descriptor { get; } = new("R-101", Severity.Blocking, "一次提交的服务或域名过多", "腾讯云备案限制（2021-07）、华为云（2025-12）、微信备案问答");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var (count, quantity) = (facts.Form.Services.Count, facts.Province.Quantity);
        if (facts.Form.Kind == FilingKind.Website)
        {
            var most = facts.IsIndividual ? quantity.ServicesPerOrderOfIndividuals : quantity.ServicesPerOrder;
            if (most > 0 && count > most)
                yield return Finding($"{facts.Province.Name}管局一次只受理{most}个网站，表上有{count}个。请分次提交。", null).OfProvince(facts.Province, facts.Province.Quantity.ServicesPerOrder);
            else if (facts.IsIndividual && count > 1)
                yield return Finding($"个人一次只能备案1个网站，表上有{count}个。请先提交一个，通过后再新增。", Severity.Warning);
            else if (facts.Form.Platform == FilingPlatform.Tencent && count > OfTencent)
                yield return Finding($"腾讯云一次最多提交{OfTencent}个网站，表上有{count}个。请分次提交。", null);
            var domains = facts.Form.Services.SelectMany(s => s.Domains).Select(DomainName.Parse).OfType<DomainName>().Select(d => d.Registrable).Distinct().Count();
            if (quantity.DomainsPerOrder > 0 && domains > quantity.DomainsPerOrder)
                yield return Finding($"{facts.Province.Name}管局一次最多受理{quantity.DomainsPerOrder}个域名，表上有{domains}个。请分次提交。", null).OfProvince(facts.Province, facts.Province.Quantity.DomainsPerOrder);
            if (facts.IsIndividual && facts.Form.Operation == FilingOperation.First && quantity.FirstDomainsOfIndividuals > 0 && domains > quantity.FirstDomainsOfIndividuals)
                yield return Finding($"{facts.Province.Name}管局个人首次备案只受理{quantity.FirstDomainsOfIndividuals}个域名，表上有{domains}个。请先备一个。", null)
                    .OfProvince(facts.Province, facts.Province.Quantity.FirstDomainsOfIndividuals);
        }
        else if (facts.Form is { Kind: FilingKind.MiniProgram, Platform: FilingPlatform.WeChat } && count > QuotaOf(facts))
        {
            yield return Finding($"微信平台这类主体最多备案{QuotaOf(facts)}个小程序，表上有{count}个。", null);
        }
    }

    // 个人 and 个体工商户 five, everybody else fifty.
    private static int QuotaOf(FilingFacts facts) => facts.IsIndividual || (facts.Form.Subject?.CertificateNumber ?? "").StartsWith("92", StringComparison.Ordinal) ? 5 : 50;

    private Finding Finding(string message, Severity? severity) => Descriptor.Finding("/services", message, severity);
}
