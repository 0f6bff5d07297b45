using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.SignedPapers;

namespace Beian.Docs.Rules.ScanQuality;

/// <summary>
/// Doubtful values of letters, promises and domain certificates that have another character where the form has one (签字材料上存疑且与表不同的字).
/// People make that mistake (张谨 for 张瑾) as readers do; what was passed over or read besides, readers do alone.
/// </summary>
internal static class OtherwiseOnPapers
{
    private static readonly string[] PersonFields = [FieldNames.AuthorizedName, FieldNames.PersonName, FieldNames.Representative];

    private static readonly string[] NumberFields = [FieldNames.AuthorizedIdNumber, FieldNames.RepresentativeIdNumber];

    private static readonly string[] UnitFields = [FieldNames.SubjectName, FieldNames.Holder];

    public static IEnumerable<(DocumentField Field, string Pointer)> Of(FilingFacts facts)
    {
        // Somebody who is the legal representative as well as in charge is shown as the former: it is who signs.
        var people = facts.People.OrderByDescending(p => p.Role == PersonRole.LegalRepresentative).ToList();
        IReadOnlyList<(string? Value, string Pointer)> names = [.. people.Select(p => (p.AnyName, $"{p.Pointer}/name"))];
        IReadOnlyList<(string? Value, string Pointer)> numbers = [.. people.Select(p => (p.IdNumber, $"{p.Pointer}/idNumber"))];
        IReadOnlyList<(string? Value, string Pointer)> units = facts.IsIndividual ? names : [(facts.Form.Subject?.Name, "/subject/name"), .. names];
        return Papers.Of(facts).Concat(facts.OfKind(DocumentKinds.DomainCertificate)).SelectMany(paper => (IEnumerable<(DocumentField Field, string Pointer)>)
        [
            .. OfFields(paper, PersonFields, names),
            .. OfFields(paper, NumberFields, numbers),
            .. OfFields(paper, UnitFields, units),
        ]);
    }

    private static IEnumerable<(DocumentField Field, string Pointer)> OfFields(DocumentFacts paper, string[] fields, IReadOnlyList<(string? Value, string Pointer)> known)
    {
        foreach (var name in fields)
        {
            if (paper.Field(name) is not { IsDoubtful: true, Value: { } value } field || UnreadCharacters.AreIn(value))
                continue;
            var comparisons = known.Where(k => !string.IsNullOrWhiteSpace(k.Value)).Select(k => (k.Pointer, Comparison: TextComparison.Of(k.Value!, value))).ToList();
            if (comparisons.TrueForAll(c => c.Comparison.Likeness == Likeness.Different) && comparisons.FirstOrDefault(c => IsOther(c.Comparison)) is { Pointer: { } pointer })
                yield return (field, pointer);
        }
    }

    private static bool IsOther(TextComparison comparison) => comparison.Similarity > 0 && comparison.Edits.All(e => e.FormPart.Length == e.DocumentPart.Length);
}
