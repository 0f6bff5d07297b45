using Beian.Docs.Documents.Certificates;

namespace Beian.Docs.Documents.CreditCodeCertificate;

/// <summary>统一社会信用代码证书</summary>
public sealed class CreditCodeCertificateKind() : CertificateKind(new CertificateProfile(DocumentKinds.CreditCodeCertificate, CreditCodeCertificateLabels.All)
{
    Categories = ["11", "13", "81"],
    Telling = ["机构名称", "机构性质", "机构地址", "赋码机关"],
});
