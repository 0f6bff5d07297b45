using Beian.Docs.Identifiers;
using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SignedPapers;

/// <summary>The promise is written on the province's own template where it has one (本省模板).</summary>
public sealed class TemplateIsTheProvinces : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-132", Severity.Warning, "承诺书不是本省的模板", "腾讯云常见备案驳回（2022）") { Kinds = [FilingKind.Website] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var letters = facts.OfKind(DocumentKinds.CommitmentLetter).Select(d => d.Field(FieldNames.LetterKind)).Where(f => f?.Value is not null).ToList();
        if (letters.Count == 0)
            yield break;
        foreach (var wanted in ProvinceMaterials.Of(facts).Where(m => m.Kind == DocumentKinds.CommitmentLetter))
        {
            if (letters.Any(l => IsIt(l!.Value!, wanted.Title)))
                continue;
            yield return Descriptor.Finding(
                "",
                $"{facts.Province.Name}管局要用“{wanted.Title}”，所交的是“{string.Join("”“", letters.Select(l => l!.Value))}”。请核对是否用了本省的模板。",
                null,
                letters.Select(l => l!.Evidence)).OfProvince(facts.Province, facts.Province.Materials.Extra);
        }
    }

    private static bool IsIt(string title, string wanted) =>
        CanonicalText.Of(title) is var plain && (plain.Contains(CanonicalText.Of(wanted), StringComparison.Ordinal) || EditDistance.Similarity(plain, CanonicalText.Of(wanted)) > 0.75);
}
