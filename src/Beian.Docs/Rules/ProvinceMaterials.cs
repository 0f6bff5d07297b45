using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Provinces;
using Beian.Docs.Rules.Completeness;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules;

/// <summary>The further material that a province wants of this filing (管局特殊材料).</summary>
internal static class ProvinceMaterials
{
    /// <summary>What the province wants of such a subject.</summary>
    public static IEnumerable<ProvinceMaterial> Of(FilingFacts facts) => facts.Province.Materials.Extra
        .Where(m => m.When is null && facts.IsMeant(m.For) && (m.Nature is null || m.Nature == SubjectKinds.NatureOf(facts.Form.Subject?.Nature)));

    /// <summary>Whether a paper of no known kind is headed as it is (网站党建备案信息确认函).</summary>
    public static bool IsThere(FilingFacts facts, ProvinceMaterial material) =>
        facts.OfKind(DocumentKinds.OtherDocument).Any(d => d.Reading.Title is { } title && material.Headings.Any(h => title.Contains(h, StringComparison.Ordinal)));

    /// <summary>What one rule of the catalogue has to say of them, for kinds of paper that the reader does not know.</summary>
    public static IEnumerable<Finding> Missing(FilingFacts facts, RuleDescriptor rule)
    {
        // Change and new access need what was not filed yet, which is not known here.
        if (facts.Form.Operation.IsPartial())
            yield break;
        foreach (var material in Of(facts).Where(m => m.Rule == rule.Code && m.Kind is null && !IsThere(facts, m)))
        {
            var mayBeThere = MaterialCheck.HasUnnamedDocuments(facts);
            yield return rule.Finding(
                "",
                $"{facts.Province.Name}管局要求提交“{material.Title}”，{(mayBeThere ? "系统不能识别这类材料，请人工确认其他材料中是否已有" : "材料中没有找到，请补交")}。",
                // The province's pages speak of websites; for others it is likely, not certain.
                mayBeThere || facts.Form.Kind != FilingKind.Website ? Severity.Warning : null).OfProvince(facts.Province, facts.Province.Materials.Extra);
        }
    }
}
