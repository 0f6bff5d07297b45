using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.FormAgainstDocuments;

/// <summary>People in charge are who their ID cards say, and the principal is the legal representative where that is demanded (负责人与身份证一致).</summary>
public sealed class PersonMatchesCard : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-066", Severity.Blocking, "负责人姓名、证件号码与身份证不一致", "华为云备案错误提示 1.5（2025-12）、腾讯云各省管局要求（2021）");

    public IEnumerable<Finding> Check(FilingFacts facts) =>
    [
        .. facts.People.Where(p => p.Role != PersonRole.LegalRepresentative && p.UsesIdCard).SelectMany(p => p.Card is { } card ? OfPerson(facts, p, card) : []),
        .. PrincipalOfProvince.Check(facts, Descriptor),
    ];

    private IEnumerable<Finding> OfPerson(FilingFacts facts, PersonFacts person, IdCard card)
    {
        var name = new MemberCheck(Descriptor, new FormMember($"{person.Pointer}/name", $"{person.Title}姓名", person.Name), card.Front, FieldNames.Name)
        {
            IsRepeat = facts.IsRepeat(person, h => h.Name),
            IsSameAgain = facts.IsSameAgain(person, h => h.Name),
            IsSupported = IsConfirmedByLicense(facts, person),
        };
        var number = new MemberCheck(
            Descriptor, new FormMember($"{person.Pointer}/idNumber", $"{person.Title}证件号码", person.IdNumber), card.Front, FieldNames.IdNumber)
        {
            IsCode = true,
            IsSecret = true,
            IsRepeat = facts.IsRepeat(person, h => h.IdNumber),
            IsSameAgain = facts.IsSameAgain(person, h => h.IdNumber),
            IsSupported = IsMisreading(person.IdNumber, card.Front.ValueOf(FieldNames.IdNumber)),
        };
        return person.IsCardByElimination && card.Front.Field(FieldNames.Name) is { IsConfirmed: true } field && !string.IsNullOrWhiteSpace(person.Name)
            ? [AnothersCard(person, field)]
            : [.. name.Findings(), .. number.Findings()];
    }

    private static bool IsConfirmedByLicense(FilingFacts facts, PersonFacts person) =>
        person.Name is { } name && facts.Representative is { Field.IsConfirmed: true } representative && representative.People.Contains(CanonicalText.Of(name));

    // A mistyped number fails its check as surely as a misread one: where only the reading fails, it is the reading.
    private static bool IsMisreading(string? form, string? document) =>
        form is not null && document is not null && ResidentIdNumber.Check(CanonicalText.Of(form)).IsValid && !ResidentIdNumber.HasValidCheck(CanonicalText.Of(document));

    // The number differs too then; one finding says it all.
    private Finding AnothersCard(PersonFacts person, DocumentField field) =>
        Descriptor.Finding(
            $"{person.Pointer}/name",
            $"备案表的{person.Title}是“{person.Name}”，所交的身份证却是“{field.Value}”的。请补交{person.Name}的身份证正反面，或更正备案表。",
            null,
            field.Evidence) with
        {
            FormValue = person.Name,
            DocumentValue = field.Value,
        };
}
