using Beian.Docs.Documents;
using Beian.Docs.Documents.PreApproval;
using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules;

/// <summary>What approvals a service declares and which of them it has (前置审批).</summary>
internal static class ServiceApprovals
{
    /// <summary>Any approval at all: one on the form with its number, or a file among the documents.</summary>
    public static bool AreThere(FilingFacts facts, ServiceFacts service) =>
        service.Form.Approvals.Any(a => !string.IsNullOrWhiteSpace(a.Number)) || Documents(facts).Any();

    /// <summary>Approvals among the documents; what a province wants of a travel agency approves no site.</summary>
    public static IEnumerable<DocumentFacts> Documents(FilingFacts facts) => facts.OfKind(DocumentKinds.PreApproval).Where(d => d.Reading.ValueOf(FieldNames.PermitName) != PermitNames.OfTravelAgencies);

    /// <summary>The words that the form declares, 以上都不涉及 left out.</summary>
    public static IReadOnlyList<string> Declared(ServiceFacts service) =>
        [.. service.Form.PreApprovals.Where(p => !IsNone(p)).Concat(service.Form.Approvals.Select(a => a.Kind).OfType<string>()).Distinct()];

    private static bool IsNone(string word) => CanonicalText.Of(word) is var plain && (plain == PreApprovals.None || plain.Contains("不涉及", StringComparison.Ordinal) || plain is "无" or "否");
}
