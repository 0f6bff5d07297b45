using Beian.Docs.Documents;
using Beian.Docs.Documents.Certificates;

namespace Beian.Docs.Tests.Documents.Certificates;

public sealed class CertificateTitlesTests
{
    [Theory]
    [InlineData("事业单位法人证书", DocumentKinds.InstitutionCertificate)]
    [InlineData("事业单位法人证节", DocumentKinds.InstitutionCertificate)]
    [InlineData("社会团体法人登记证书", DocumentKinds.SocialOrganizationCertificate)]
    [InlineData("社会团休法人登记证书", DocumentKinds.SocialOrganizationCertificate)]
    [InlineData("民办非企业单位(法人)登记证书", DocumentKinds.PrivateNonEnterpriseCertificate)]
    [InlineData("基金会法人登记证书", DocumentKinds.FoundationCertificate)]
    [InlineData("基金会登记证书", DocumentKinds.FoundationCertificate)]
    [InlineData("统一社会信用代码证书", DocumentKinds.CreditCodeCertificate)]
    [InlineData("律师事务所执业许可证", DocumentKinds.LawFirmLicense)]
    [InlineData("企业法人营业执照", DocumentKinds.BusinessLicense)]
    public void ATitle_IsLikestToItsOwnKind(string title, string kind) => Assert.Equal(kind, CertificateTitles.BestOf(title).Kind);

    [Theory]
    [InlineData("事业单位法人年度报告书")]
    [InlineData("医疗机构执业许可证")]
    [InlineData("食品经营许可证")]
    [InlineData("组织机构代码证")]
    [InlineData("民办学校办学许可证")]
    [InlineData("互联网信息服务承诺书")]
    public void OtherPapers_AreLikeNone(string title) => Assert.True(CertificateTitles.BestOf(title).Share < 0.72);
}
