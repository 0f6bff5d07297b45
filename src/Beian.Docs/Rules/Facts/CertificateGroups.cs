using Beian.Docs.Identifiers;
using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Rules.Facts;

/// <summary>The subject's certificates: scans of one put together, the one that the form speaks of first (主体证件).</summary>
internal static class CertificateGroups
{
    public static IReadOnlyList<DocumentGroup> Of(IReadOnlyList<DocumentFacts> documents, Subject? subject)
    {
        var groups = new List<List<DocumentFacts>>();
        foreach (var document in documents.Where(d => SubjectKinds.CertificateKinds.Contains(d.Reading.Kind)))
        {
            var group = groups.FirstOrDefault(g => g.Any(other => AreOne(document, other)));
            if (group is null)
                groups.Add([document]);
            else
                group.Add(document);
        }

        return [.. groups.Select(g => new DocumentGroup(g)).OrderByDescending(g => Score(g, subject))];
    }

    private static bool AreOne(DocumentFacts a, DocumentFacts b)
    {
        if (a.Reading.Kind != b.Reading.Kind)
            return false;
        var (codeA, codeB) = (CodeOf(a), CodeOf(b));
        if (codeA?.Value is { } x && codeB?.Value is { } y)
            return x == y || ((codeA.IsDoubtful || codeB.IsDoubtful) && HaveOneName(a, b));
        return HaveOneName(a, b);
    }

    private static bool HaveOneName(DocumentFacts a, DocumentFacts b) =>
        a.Field(FieldNames.Name)?.Value is { } name && name == b.Field(FieldNames.Name)?.Value;

    private static DocumentField? CodeOf(DocumentFacts document) => document.Field(FieldNames.CreditCode) ?? document.Field(FieldNames.RegistrationNumber);

    private static double Score(DocumentGroup group, Subject? subject)
    {
        var name = Likeness(subject?.Name, group.ValueOf(FieldNames.Name));
        var code = Likeness(subject?.CertificateNumber, group.ValueOf(FieldNames.CreditCode) ?? group.ValueOf(FieldNames.RegistrationNumber));
        return name + code + (group.Documents.Max(d => d.Reading.Confidence) / 10);
    }

    private static double Likeness(string? form, string? document) =>
        string.IsNullOrWhiteSpace(form) || document is null ? 0 : EditDistance.Similarity(CanonicalText.Of(form), CanonicalText.Of(document));
}
