using Beian.Docs.Documents.Certificates;

namespace Beian.Docs.Documents.SocialOrganizationCertificate;

/// <summary>社会团体法人登记证书</summary>
public sealed class SocialOrganizationCertificateKind() : CertificateKind(new CertificateProfile(DocumentKinds.SocialOrganizationCertificate, SocialOrganizationCertificateLabels.All)
{
    Categories = ["51"],
    Telling = ["活动地域", "社会团体名称"],
    HasTerm = true,
});
