using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.FormAgainstDocuments;

/// <summary>The legal representative on the form is the certificate's, with the number of their ID card (法定代表人一致).</summary>
public sealed class LegalRepresentativeMatches : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-067", Severity.Blocking, "法定代表人姓名、证件号码与证件不一致", "腾讯云备案材料要求（2021）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var person = facts.People.FirstOrDefault(p => p.Role == PersonRole.LegalRepresentative);
        return person is null ? [] : [.. OfName(facts, person), .. OfNumber(facts, person)];
    }

    private IEnumerable<Finding> OfName(FilingFacts facts, PersonFacts person)
    {
        if (facts.Certificate is not { } certificate || string.IsNullOrWhiteSpace(person.Name))
            return [];
        // An organization that names no delegate, or several people of whom the form names one.
        if (facts.Representative is { } representative
            && (representative.People.Contains(CanonicalText.Of(person.Name)) || (representative.IsOrganization && representative.People.Count == 0)))
            return [];
        return new MemberCheck(Descriptor, new FormMember($"{person.Pointer}/name", "法定代表人姓名", person.Name), certificate, FieldNames.Representative)
        {
            IsSupported = person.Card?.Front.Field(FieldNames.Name) is { IsConfirmed: true, Value: { } printed } && CanonicalText.Of(printed) == CanonicalText.Of(person.Name),
        }.Findings();
    }

    private IEnumerable<Finding> OfNumber(FilingFacts facts, PersonFacts person) => person.Card is not { } card
        ? []
        : new MemberCheck(Descriptor, new FormMember($"{person.Pointer}/idNumber", "法定代表人证件号码", person.IdNumber), card.Front, FieldNames.IdNumber)
        {
            IsCode = true,
            IsSecret = true,
            IsRepeat = facts.IsRepeat(person, h => h.IdNumber),
            IsSameAgain = facts.IsSameAgain(person, h => h.IdNumber),
        }.Findings();
}
