using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.FormAgainstDocuments;

namespace Beian.Docs.Rules.SignedPapers;

/// <summary>Numbers that papers state besides names: the unit's code, and the number of who is in charge (材料上的号码).</summary>
internal static class PaperNumbers
{
    /// <summary>Shorter ones are of another kind, such as the organization code of old.</summary>
    private const int LeastOfCode = 15;

    /// <summary>Of the subject; only codes of one kind can be compared, and the form may have an old number of registration.</summary>
    public static IEnumerable<Finding> OfSubject(RuleDescriptor rule, FilingFacts facts, DocumentFacts paper) =>
        facts.Form.Subject?.CertificateNumber is { } number && CanonicalText.Of(number).Length == UnifiedSocialCreditCode.Length
            && paper.Field(FieldNames.CreditCode) is { Value.Length: >= LeastOfCode }
            ? new MemberCheck(rule, new FormMember("/subject/certificateNumber", "证件号码", number), new DocumentGroup([paper]), FieldNames.CreditCode) { IsCode = true, IsSecret = facts.IsIndividual, IsOnPaper = true }.Findings()
            : [];

    /// <summary>Of a citizen: one of the form's people has it, or it is compared with that of the one the paper names, else of the one who runs the service.</summary>
    public static IEnumerable<Finding> OfPerson(RuleDescriptor rule, FilingFacts facts, DocumentFacts paper)
    {
        var people = facts.People.Where(p => p.UsesIdCard && !string.IsNullOrWhiteSpace(p.IdNumber)).ToList();
        if (people.Count == 0 || paper.Field(FieldNames.IdNumber) is not { Value: { } value } || people.Exists(p => CanonicalText.Of(p.IdNumber!) == CanonicalText.Of(value)))
            return [];
        var name = paper.Field(FieldNames.PersonName)?.Value;
        var meant = people.Find(p => name is not null && p.AnyName is { } own && CanonicalText.Of(own) == CanonicalText.Of(name)) ?? people.FindLast(p => p.Role != PersonRole.LegalRepresentative) ?? people[0];
        return new MemberCheck(rule, new FormMember($"{meant.Pointer}/idNumber", $"{meant.Title}证件号码", meant.IdNumber), new DocumentGroup([paper]), FieldNames.IdNumber) { IsCode = true, IsSecret = true, IsOnPaper = true }.Findings();
    }
}
