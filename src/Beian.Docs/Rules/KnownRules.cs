using Beian.Docs.Rules.Completeness;
using Beian.Docs.Rules.Contacts;
using Beian.Docs.Rules.FormAgainstDocuments;
using Beian.Docs.Rules.PersonCertificates;
using Beian.Docs.Rules.ScanQuality;
using Beian.Docs.Rules.SubjectCertificate;

namespace Beian.Docs.Rules;

/// <summary>Every rule there is, (规则清单). A new rule is one line here, or in <see cref="KnownServiceRules"/>.</summary>
public static class KnownRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new RepresentativeOrAuthorized(),
        new SubjectCertificateIsThere(),
        new CodeFitsNature(),
        new CodeHasValidCheck(),
        new CodeHasOrganizationCheck(),
        new QrCodeAgrees(),
        new CertificateDatesAreInOrder(),
        new TermIsPossible(),
        new CertificateNotExpired(),
        new CertificateLastsLongEnough(),
        new CardTermIsLawful(),
        new IdNumbersAreValid(),
        new CardAgreesWithItself(),
        new EthnicGroupIsKnown(),
        new CardSidesBelongTogether(),
        new BothCardSidesAreThere(),
        new CardNotExpired(),
        new CardLastsLongEnough(),
        new PeopleAreOldEnough(),
        new SubjectNameMatches(),
        new CertificateNumberMatches(),
        new CertificateKindMatches(),
        new CertificateAddressMatches(),
        new PersonMatchesCard(),
        new LegalRepresentativeMatches(),
        new IndividualIsOnePerson(),
        new IdValidityMatches(),
        new PhonesAreValid(),
        new EmergencyPhoneDiffers(),
        new DifferentPeopleHaveDifferentContacts(),
        new OnePersonHasOneContact(),
        new MailingAddressIsInProvince(),
        new DoubtfulValuesAreLookedAt(),
        new FilesAreUsable(),
        new PagesAreReadable(),
        new CardsBelongToSomeone(),
        .. KnownServiceRules.All,
    ];
}
