using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Filings;

/// <summary>Completes the form from the documents where it is empty, from confirmed values only (预填).</summary>
internal static class FilingPrefill
{
    private const string IdCardName = "居民身份证";

    public static FilingForm Complete(FilingFacts facts)
    {
        var form = facts.Form;
        var subject = facts.IsIndividual ? OfIndividual(facts, form.Subject ?? new Subject()) : OfOrganization(facts, form.Subject ?? new Subject());
        subject = subject with { Principal = OfPerson(form.Subject?.Principal, facts.Principal) };
        var services = form.Services.Select((s, i) => s with { Person = OfPerson(s.Person, facts.People.Single(p => p.Pointer == $"/services/{i}/person")) });
        return form with
        {
            Province = Or(form.Province, ProvinceOf(subject)),
            Subject = subject == new Subject() ? form.Subject : subject,
            Services = [.. services],
        };
    }

    private static Subject OfOrganization(FilingFacts facts, Subject subject)
    {
        if (facts.Certificate is not { } certificate)
            return subject;
        var code = Confirmed(certificate, FieldNames.CreditCode);
        return subject with
        {
            Name = Or(subject.Name, Confirmed(certificate, FieldNames.Name)),
            Nature = Or(subject.Nature, code is { Length: > 2 } ? SubjectKinds.NatureOfCategory(code[..2]) : null),
            CertificateKind = Or(subject.CertificateKind, code is null ? null : certificate.Title),
            CertificateNumber = Or(subject.CertificateNumber, code ?? Confirmed(certificate, FieldNames.RegistrationNumber)),
            CertificateAddress = Or(subject.CertificateAddress, Confirmed(certificate, FieldNames.Address)),
            LegalRepresentative = OfRepresentative(facts, subject.LegalRepresentative),
        };
    }

    private static Subject OfIndividual(FilingFacts facts, Subject subject)
    {
        if (facts.Principal is not { Card: { } card, IsCardSure: true, UsesIdCard: true })
            return subject;
        return subject with
        {
            Name = Or(subject.Name, Confirmed(card.Front, FieldNames.Name)),
            CertificateKind = Or(subject.CertificateKind, IdCardName),
            CertificateNumber = Or(subject.CertificateNumber, Confirmed(card.Front, FieldNames.IdNumber)),
            CertificateAddress = Or(subject.CertificateAddress, Confirmed(card.Front, FieldNames.Address)),
        };
    }

    private static LegalRepresentative? OfRepresentative(FilingFacts facts, LegalRepresentative? representative)
    {
        var name = Or(representative?.Name, facts.Representative is { IsOrganization: false, People: [var only], Field.IsConfirmed: true } ? only : null);
        if (name is null)
            return representative;
        var card = facts.Cards.Where(c => Confirmed(c.Front, FieldNames.Name) == name).ToList();
        // Two people of one name: which of them cannot be told.
        var number = card is [var one] ? Confirmed(one.Front, FieldNames.IdNumber) : null;
        return (representative ?? new LegalRepresentative()) with { Name = name, IdNumber = Or(representative?.IdNumber, number) };
    }

    private static ResponsiblePerson? OfPerson(ResponsiblePerson? person, PersonFacts facts)
    {
        if (facts is not { Card: { } card, IsCardSure: true, UsesIdCard: true })
            return person;
        var back = card is { IsPairCertain: true, Back: { } known } ? known : null;
        return (person ?? new ResponsiblePerson()) with
        {
            Name = Or(person?.Name, Confirmed(card.Front, FieldNames.Name)),
            IdKind = Or(person?.IdKind, IdCardName),
            IdNumber = Or(person?.IdNumber, Confirmed(card.Front, FieldNames.IdNumber)),
            IdValidFrom = Or(person?.IdValidFrom, Confirmed(back, FieldNames.ValidFrom)),
            IdValidTo = Or(person?.IdValidTo, Confirmed(back, FieldNames.ValidTo)),
        };
    }

    private static string? ProvinceOf(Subject subject) =>
        subject.CertificateAddress is { } address ? AdministrativeDivisions.Find(PlainText.Squeeze(address))?.Province : null;

    private static string? Confirmed(DocumentGroup? document, string field) => document?.Field(field) is { IsConfirmed: true } found ? found.Value : null;

    private static string? Or(string? form, string? document) => string.IsNullOrWhiteSpace(form) ? document : form;
}
