using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Completeness;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.History;

namespace Beian.Docs.Rules.Domains;

/// <summary>Who files many websites hands in the 方案书 or 情况说明 that the province wants (数量较多的说明材料).</summary>
public sealed class ManyServicesAreExplained : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-102", Severity.Blocking, "网站数量较多，缺少方案书或情况说明，或超过上限", "腾讯云各省管局要求（2021-07）、华为云（2025-12）") { Kinds = [FilingKind.Website] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var own = Check(facts, facts.Form.Services.Count, "表上有").ToList();
        if (own.Count > 0)
            return own;
        // The tenant's other filings may be done, given up or the same once more: together they only warn.
        var others = SharedWithOthers.NewServicesOfThisSubject(facts).ToList();
        return others.Count == 0
            ? []
            : Check(facts, facts.Form.Services.Count + others.Sum(o => o.ServiceCount), $"连同本主体的其他备案（{SharedWithOthers.Names(others)}）共有")
                .Select(f => f with { Severity = f.Severity == Severity.Blocking ? Severity.Warning : f.Severity });
    }

    private IEnumerable<Finding> Check(FilingFacts facts, int count, string counted)
    {
        var quantity = facts.Province.Quantity;
        var (explain, most, single) = facts.IsIndividual
            ? (quantity.ExplainFromOfIndividuals, quantity.MostOfIndividuals, quantity.OneByOneAboveOfIndividuals)
            : (quantity.ExplainFrom, quantity.Most, quantity.OneByOneAbove);
        if (most > 0 && count > most)
            yield return Descriptor.Finding("/services", $"{facts.Province.Name}管局最多允许备案{most}个网站，{counted}{count}个，请减少。").OfProvince(facts.Province, facts.Province.Quantity.Most);
        if (single > 0 && count > single)
            yield return Descriptor.Finding("/services", $"网站超过{single}个的，{facts.Province.Name}管局要求逐个提交，{counted}{count}个。请分次提交。").OfProvince(facts.Province, facts.Province.Quantity.OneByOneAbove);
        if (explain > 0 && count >= explain && !facts.OfKind(DocumentKinds.SitePlan).Any())
            yield return Descriptor.Finding(
                "/services",
                $"{counted}{count}个网站，{facts.Province.Name}管局要求{explain}个起提交{quantity.Explanation ?? "情况说明"}，材料中没有找到。请补交{(MaterialCheck.HasUnnamedDocuments(facts) ? "；若已在其他材料中，请人工核对" : "")}。",
                MaterialCheck.HasUnnamedDocuments(facts) ? Severity.Warning : null).OfProvince(facts.Province, facts.Province.Quantity.ExplainFrom);
    }
}
