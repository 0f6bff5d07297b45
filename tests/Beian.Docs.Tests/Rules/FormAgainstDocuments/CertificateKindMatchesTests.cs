using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.FormAgainstDocuments;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.FormAgainstDocuments;

public sealed class CertificateKindMatchesTests
{
    [Fact]
    public void OtherCertificate_IsBlocked()
    {
        var finding = Assert.Single(Consistent.WithSubject(s => s with { CertificateKind = "事业单位法人证书" }).Ask<CertificateKindMatches>());
        Assert.Equal(("R-064", Severity.Blocking, "/subject/certificateKind", "营业执照"), (finding.Code, finding.Severity, finding.Field, finding.DocumentValue));
    }

    [Fact]
    public void UncertainKind_OnlyWarns()
    {
        var filing = Consistent.Replace(DocumentKinds.BusinessLicense, License() with { Confidence = 0.6 }).WithSubject(s => s with { CertificateKind = "事业单位法人证书" });
        Assert.Equal(Severity.Warning, Assert.Single(filing.Ask<CertificateKindMatches>()).Severity);
    }

    [Theory]
    [InlineData("营业执照")]
    [InlineData("营业执照（个人或企业）")]
    [InlineData("一种不认识的证件")]
    [InlineData(null)]
    public void SameOrUnknownKind_IsFine(string? kind) => Assert.Empty(Consistent.WithSubject(s => s with { CertificateKind = kind }).Ask<CertificateKindMatches>());

    [Fact]
    public void MissingCertificate_IsNotThisRules() => Assert.Empty(Consistent.Without(DocumentKinds.BusinessLicense).Ask<CertificateKindMatches>());

    [Theory]
    [InlineData("组织机构代码证", 1)]
    [InlineData("身份证", 1)]
    [InlineData("企业法人营业执照", 0)]
    [InlineData("医疗机构执业许可证", 0)]
    [InlineData("一种不认识的证件", 0)]
    public void KindThatNoReaderKnows_IsNoLicense(string kind, int count) =>
        Assert.Equal(count, Consistent.WithSubject(s => s with { CertificateKind = kind }).Ask<CertificateKindMatches>().Count);

    [Fact]
    public void PassportStatedAndCardGiven_IsBlocked()
    {
        var finding = Assert.Single(Consistent.WithPrincipal(p => p with { IdKind = "护照" }).Ask<CertificateKindMatches>());
        Assert.Equal(("/subject/principal/idKind", Severity.Blocking), (finding.Field, finding.Severity));
    }

    [Fact]
    public void RepresentativesKind_IsComparedToo()
    {
        var filing = Consistent.WithSubject(s => s with { LegalRepresentative = new LegalRepresentative { Name = Zhang, IdNumber = ZhangNumber, IdKind = "护照" } });
        var finding = Assert.Single(filing.Ask<CertificateKindMatches>());
        Assert.Equal(("/subject/legalRepresentative/idKind", "护照"), (finding.Field, finding.FormValue));
        Assert.Contains("法定代表人的证件类型是“护照”", finding.Message, StringComparison.Ordinal);
    }
}
