using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Filings.Prefilling;

/// <summary>Completes the subject from its certificate, or from the card of a person who files for themselves (主体信息预填).</summary>
internal sealed class SubjectPrefill(FilingFacts facts, PrefillRecord record)
{
    private const string InvestorTitle = "投资人";

    public Subject Complete(Subject subject) => facts.IsIndividual ? OfIndividual(subject) : OfOrganization(subject);

    /// <summary>The province of the certificate's address, typed or filled in.</summary>
    public string? Province(string? form, Subject subject) => record.Follow(
        "/province", form, "/subject/certificateAddress",
        subject.CertificateAddress is { } address ? AdministrativeDivisions.Find(PlainText.Squeeze(address))?.Province : null);

    private Subject OfOrganization(Subject subject)
    {
        if (facts.Certificate is not { } certificate)
            return subject;
        var code = certificate.Field(FieldNames.CreditCode);
        var category = code is { IsConfirmed: true, Value: { Length: > 2 } number } ? number[..2] : null;
        return subject with
        {
            Name = record.Fill("/subject/name", subject.Name, certificate.Field(FieldNames.Name)),
            Nature = record.Fill("/subject/nature", subject.Nature, code, category is null ? null : SubjectKinds.NatureOfCategory(category)),
            CertificateKind = category is null
                ? subject.CertificateKind
                : record.Fill("/subject/certificateKind", subject.CertificateKind, certificate.First, certificate.Title),
            CertificateNumber = record.Fill(
                "/subject/certificateNumber", subject.CertificateNumber, code is { IsConfirmed: true } ? code : certificate.Field(FieldNames.RegistrationNumber)),
            CertificateAddress = record.Fill("/subject/certificateAddress", subject.CertificateAddress, certificate.Field(FieldNames.Address)),
            Superior = record.Fill("/subject/superior", subject.Superior, Investor(certificate)),
            LegalRepresentative = OfRepresentative(subject.LegalRepresentative),
        };
    }

    private Subject OfIndividual(Subject subject)
    {
        subject = subject with { Nature = record.Follow("/subject/nature", subject.Nature, "/subject/certificateKind", SubjectKinds.Individual) };
        if (facts.Principal is not { Card: { } card, IsCardSure: true, UsesIdCard: true })
            return subject;
        return subject with
        {
            Name = record.Fill("/subject/name", subject.Name, card.Front.Field(FieldNames.Name)),
            CertificateKind = record.Fill("/subject/certificateKind", subject.CertificateKind, card.Front.First, PersonPrefill.IdCardName),
            CertificateNumber = record.Fill("/subject/certificateNumber", subject.CertificateNumber, card.Front.Field(FieldNames.IdNumber)),
            CertificateAddress = record.Fill("/subject/certificateAddress", subject.CertificateAddress, card.Front.Field(FieldNames.Address)),
        };
    }

    /// <summary>Of a sole proprietorship the license itself names the investor.</summary>
    private static DocumentField? Investor(DocumentGroup certificate) =>
        certificate.Field(FieldNames.RepresentativeTitle) is { IsConfirmed: true, Value: InvestorTitle } ? certificate.Field(FieldNames.Representative) : null;

    private LegalRepresentative? OfRepresentative(LegalRepresentative? form)
    {
        const string Parent = "/subject/legalRepresentative";
        var printed = facts.Representative is { IsOrganization: false, People: [var only] } ? (Name: only, facts.Representative.Field) : default;
        var name = record.Fill($"{Parent}/name", form?.Name, printed.Field, printed.Name);
        if (string.IsNullOrWhiteSpace(name))
            return form;
        var cards = facts.Cards.Where(c => c.Front.Field(FieldNames.Name) is { IsConfirmed: true } said && said.Value == name).ToList();
        // Two people of one name: which of them cannot be told.
        var number = cards is [var one] ? one.Front.Field(FieldNames.IdNumber) : null;
        return (form ?? new LegalRepresentative()) with { Name = name, IdNumber = record.Fill($"{Parent}/idNumber", form?.IdNumber, number) };
    }
}
