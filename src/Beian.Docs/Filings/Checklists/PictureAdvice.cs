using Beian.Docs.Documents;

namespace Beian.Docs.Filings.Checklists;

/// <summary>What to photograph, and how, in one sentence for the client (拍摄要求).</summary>
internal static class PictureAdvice
{
    private static readonly Dictionary<string, string> Words = new()
    {
        [DocumentKinds.BusinessLicense] = "请拍营业执照正本或副本的原件，公章、代码和边框都要拍全，不要用电子执照截图。",
        [DocumentKinds.IdCardFront] = "请拍有照片的一面，原件平放，号码和住址清楚。",
        [DocumentKinds.IdCardBack] = "请拍有国徽的一面，签发机关和有效期限清楚。",
        [DocumentKinds.AuthorizationLetter] = "由法定代表人手写签名、填写日期并加盖公章（鲜章），彩色扫描或拍照。",
        [DocumentKinds.DomainCertificate] = "在域名注册商的网站后台下载域名证书，图片或 PDF 都可以。",
        [DocumentKinds.CommitmentLetter] = "按平台或管局的模板打印，手写签名、填写日期，单位加盖公章后拍照。",
        [DocumentKinds.VerificationSheet] = "按平台给出的表格打印，签名盖章后整页拍照，四角完整。",
        [DocumentKinds.PreApproval] = "请拍许可证或批文的原件，编号和有效期清楚。",
        [DocumentKinds.ResidencePermit] = "请拍居住证正反面，或提供当地管局认可的其他证明。",
        [DocumentKinds.SitePlan] = "请写明栏目内容、人员安排、网络部署、安全措施和应急办法，盖章后扫描。",
    };

    public static string Of(string kind) => Words.GetValueOrDefault(kind, "请提供原件的彩色照片或扫描件。");
}
