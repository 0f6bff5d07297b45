using Beian.Docs.Documents.Certificates;

namespace Beian.Docs.Documents.PrivateNonEnterpriseCertificate;

/// <summary>民办非企业单位登记证书、社会服务机构登记证书</summary>
public sealed class PrivateNonEnterpriseCertificateKind() : CertificateKind(new CertificateProfile(DocumentKinds.PrivateNonEnterpriseCertificate, PrivateNonEnterpriseCertificateLabels.All)
{
    Categories = ["52"],
    Telling = [],
    HasTerm = true,
});
