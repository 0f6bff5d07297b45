using Beian.Docs.Documents.AuthorizationLetter;
using Beian.Docs.Documents.BusinessLicense;
using Beian.Docs.Documents.CommitmentLetter;
using Beian.Docs.Documents.CreditCodeCertificate;
using Beian.Docs.Documents.DomainCertificate;
using Beian.Docs.Documents.FoundationCertificate;
using Beian.Docs.Documents.IdCardBack;
using Beian.Docs.Documents.IdCardFront;
using Beian.Docs.Documents.InstitutionCertificate;
using Beian.Docs.Documents.LawFirmLicense;
using Beian.Docs.Documents.MainlandTravelPermit;
using Beian.Docs.Documents.Passport;
using Beian.Docs.Documents.PermanentResidenceCard;
using Beian.Docs.Documents.PreApproval;
using Beian.Docs.Documents.PrivateNonEnterpriseCertificate;
using Beian.Docs.Documents.ResidencePermit;
using Beian.Docs.Documents.SitePlan;
using Beian.Docs.Documents.SocialOrganizationCertificate;
using Beian.Docs.Documents.VerificationSheet;

namespace Beian.Docs.Documents;

/// <summary>Every document kind that can be read, cards first: what they take of a page is left out for the next.</summary>
public static class KnownDocumentKinds
{
    public static IReadOnlyList<IDocumentKind> All { get; } =
    [
        new PassportKind(),
        new MainlandTravelPermitKind(),
        new PermanentResidenceCardKind(),
        new ResidencePermitKind(),
        new IdCardFrontKind(),
        new IdCardBackKind(),
        new AuthorizationLetterKind(),
        new CommitmentLetterKind(),
        new VerificationSheetKind(),
        new SitePlanKind(),
        new PreApprovalKind(),
        new DomainCertificateKind(),
        new InstitutionCertificateKind(),
        new SocialOrganizationCertificateKind(),
        new PrivateNonEnterpriseCertificateKind(),
        new CreditCodeCertificateKind(),
        new FoundationCertificateKind(),
        new LawFirmLicenseKind(),
        new BusinessLicenseKind(),
    ];
}
