using Beian.Docs.Documents;

namespace Beian.Docs.Exporters;

/// <summary>The papers a subject can be certified by (主办单位证件).</summary>
internal static class SubjectCertificates
{
    public static IReadOnlyCollection<string> Kinds { get; } =
    [
        DocumentKinds.BusinessLicense,
        DocumentKinds.InstitutionCertificate,
        DocumentKinds.SocialOrganizationCertificate,
        DocumentKinds.PrivateNonEnterpriseCertificate,
        DocumentKinds.CreditCodeCertificate,
        DocumentKinds.FoundationCertificate,
        DocumentKinds.LawFirmLicense,
    ];
}
