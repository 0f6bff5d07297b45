using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules;
using Beian.Docs.Rules.Completeness;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Completeness;

public sealed class SubjectCertificateIsThereTests
{
    private static Finding? Certificate(SampleFiling filing) => filing.Ask<SubjectCertificateIsThere>().SingleOrDefault(f => f.Field == "/subject/certificateKind");

    [Fact]
    public void MissingLicense_IsBlocked()
    {
        var filing = Consistent.Without(DocumentKinds.BusinessLicense);
        Assert.Equal(("R-010", Severity.Blocking), (Certificate(filing)?.Code, Certificate(filing)?.Severity));
        Assert.Contains(new MissingMaterial("businessLicense", "/subject/certificateKind", Severity.Blocking), filing.Check().MissingMaterials);
    }

    [Fact]
    public void LicenseAtHand_IsFine() => Assert.Null(Certificate(Consistent));

    [Fact]
    public void UnreadablePage_MayBeTheLicense() => Assert.Equal(
        Severity.Warning, Certificate(Consistent.Without(DocumentKinds.BusinessLicense).And("?.jpg", Document(DocumentKinds.Unreadable)))?.Severity);

    [Fact]
    public void OtherCertificate_IsMissedLikeALicense()
    {
        var filing = Consistent.Without(DocumentKinds.BusinessLicense).WithSubject(s => s with { Nature = "事业单位", CertificateKind = "事业单位法人证书" });
        Assert.Equal(Severity.Blocking, Certificate(filing)?.Severity);
        Assert.Equal(Severity.Blocking, Certificate(filing.And("证书.jpg", Document(DocumentKinds.OtherDocument)))?.Severity);
        Assert.Null(Certificate(filing.And("证书.jpg", Document(DocumentKinds.InstitutionCertificate))));
    }

    [Fact]
    public void CertificateThatTheReaderDoesNotKnow_MayBeAmongTheOthers()
    {
        var filing = Consistent.Without(DocumentKinds.BusinessLicense).WithSubject(s => s with { Nature = "司法鉴定机构", CertificateKind = "司法鉴定许可证" });
        Assert.Equal(Severity.Info, Certificate(filing.And("证书.jpg", Document(DocumentKinds.OtherDocument)))?.Severity);
    }

    [Theory]
    [InlineData(FilingOperation.Change)]
    [InlineData(FilingOperation.AddAccess)]
    [InlineData(FilingOperation.AddService)]
    public void LaterFilings_NeedNoCertificateAgain(FilingOperation operation) =>
        Assert.Empty(Consistent.With().WithForm(f => f with { Operation = operation }).Ask<SubjectCertificateIsThere>());

    [Fact]
    public void UnknownOperation_OnlyWarns() =>
        Assert.Equal(Severity.Warning, Certificate(Consistent.Without(DocumentKinds.BusinessLicense).WithForm(f => f with { Operation = null }))?.Severity);

    [Fact]
    public void Individuals_NeedNone() => Assert.Null(Certificate(Individual));

    [Fact]
    public void MaterialsNotToldYet_AreOnlyListed()
    {
        var finding = Assert.Single(Consistent.WithForm(f => f with { Kind = FilingKind.App }).Ask<SubjectCertificateIsThere>());
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Contains("域名证书、互联网信息服务承诺书、真实性核验单", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Consistent.And("域名.jpg", Document(DocumentKinds.DomainCertificate)).Ask<SubjectCertificateIsThere>());
    }

    // 网站备案需要哪些材料: the article's list, for a company in 威海.
    [Fact]
    public void ArticleAsksWhatPapersACompanyNeeds()
    {
        var missing = Consistent.With().Check().MissingMaterials;
        Assert.Equal(
            [("businessLicense", "/subject/certificateKind"), ("idCardFront", "/subject/principal"), ("idCardBack", "/subject/principal")],
            missing.Where(m => m.Severity == Severity.Blocking).Select(m => (m.Kind, m.For)).OrderBy(m => m.Kind == "businessLicense" ? 0 : m.Kind == "idCardFront" ? 1 : 2));
        Assert.Contains(missing, m => m.Kind == "domainCertificate");
        Assert.DoesNotContain(Consistent.Check().MissingMaterials, m => m.Severity > Severity.Info);
    }
}
