using Beian.Docs.Documents.Certificates;

namespace Beian.Docs.Documents.InstitutionCertificate;

/// <summary>事业单位法人证书</summary>
public sealed class InstitutionCertificateKind() : CertificateKind(new CertificateProfile(DocumentKinds.InstitutionCertificate, InstitutionCertificateLabels.All)
{
    Categories = ["12"],
    Telling = ["宗旨和业务范围", "经费来源", "开办资金", "举办单位"],
    HasTerm = true,
});
