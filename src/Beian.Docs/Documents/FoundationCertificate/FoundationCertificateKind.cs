using Beian.Docs.Documents.Certificates;

namespace Beian.Docs.Documents.FoundationCertificate;

/// <summary>基金会法人登记证书</summary>
public sealed class FoundationCertificateKind() : CertificateKind(new CertificateProfile(DocumentKinds.FoundationCertificate, FoundationCertificateLabels.All)
{
    Categories = ["53"],
    Telling = ["原始基金数额", "原始基金", "基金会名称", "理事长"],
    HasTerm = true,
});
