using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Domains;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Domains;

public sealed class DomainCertificateIsThereTests
{
    [Fact]
    public void CertificateThatTheProvinceWants_Blocks()
    {
        Assert.Equal(Severity.Blocking, Assert.Single(Consistent.In("湖南省").Ask<DomainCertificateIsThere>()).Severity);
        Assert.Empty(Consistent.In("湖南省").WithDomainCertificate().Ask<DomainCertificateIsThere>());
    }

    [Fact]
    public void UnnamedDocument_MayBeIt() => Assert.Equal(Severity.Warning, Assert.Single(Consistent.In("湖南省").And("其他.jpg", Document(DocumentKinds.OtherDocument)).Ask<DomainCertificateIsThere>()).Severity);

    [Fact]
    public void HuaweiWantsItToo() => Assert.Equal(Severity.Warning, Assert.Single(Consistent.On(FilingPlatform.Huawei).Ask<DomainCertificateIsThere>()).Severity);

    [Fact]
    public void Elsewhere_IsNoFinding() => Assert.Empty(Consistent.Ask<DomainCertificateIsThere>());

    [Theory]
    [InlineData("examp1e.cn", "example.cn")]
    [InlineData("exampe.cn", "example.cn")]
    [InlineData("lanvangli.cn", "lanyangli.cn")]
    public void DoubtfulDomainThatLooksAlike_IsAHintOnly(string read, string filed)
    {
        var finding = Assert.Single(Consistent.In("湖南省").WithService(s => s with { Domains = [filed] }).WithDomainCertificate((FieldNames.Domain, Doubtful(read))).Ask<DomainCertificateIsThere>());
        Assert.Equal((Severity.Info, read), (finding.Severity, finding.DocumentValue));
    }

    [Fact]
    public void ConfirmedDomainThatLooksAlike_IsAnother() =>
        Assert.Equal(Severity.Blocking, Assert.Single(Consistent.In("湖南省").WithDomainCertificate((FieldNames.Domain, "examp1e.cn")).Ask<DomainCertificateIsThere>()).Severity);

    [Fact]
    public void DoubtfulDomainThatIsUnlike_IsAnother() =>
        Assert.Equal(Severity.Blocking, Assert.Single(Consistent.In("湖南省").WithDomainCertificate((FieldNames.Domain, Doubtful("sample.cn"))).Ask<DomainCertificateIsThere>()).Severity);

    /// <summary>A certificate lies beside that speaks of another domain: wherever it is wanted or not, the form or the paper is wrong.</summary>
    [Theory]
    [InlineData("yuluyuanyl.com", "yuluyuanyi.com", false, Severity.Blocking)]
    [InlineData("sample.com", "yuluyuanyi.com", false, Severity.Warning)]
    [InlineData("sample.com", "yuluyuanyi.com", true, Severity.Info)]
    [InlineData("yuluyuamyi.com", "yuluyuanyi.com", true, Severity.Info)]
    public void CertificateOfAnotherDomain_IsSaid(string printed, string filed, bool isDoubtful, Severity severity)
    {
        var filing = Consistent.WithService(s => s with { Domains = [filed] });
        filing = isDoubtful ? filing.WithDomainCertificate((FieldNames.Domain, Doubtful(printed))) : filing.WithDomainCertificate((FieldNames.Domain, printed));

        var finding = Assert.Single(filing.Ask<DomainCertificateIsThere>());
        Assert.Equal((severity, filed, printed), (finding.Severity, finding.FormValue, finding.DocumentValue));
    }

    /// <summary>A certificate of another domain proves no more than a missing one, unless it is a letter apart.</summary>
    [Theory]
    [InlineData("sample.com", Severity.Warning)]
    [InlineData("exampel.cn", Severity.Blocking)]
    public void WhereAnUnnamedDocumentMayBeIt_OrHuaweiWantsIt_AnotherDomainWarns(string printed, Severity severity)
    {
        var filing = Consistent.WithService(s => s with { Domains = ["example.cn"] }).WithDomainCertificate((FieldNames.Domain, printed));

        Assert.Equal(severity, Assert.Single(filing.In("湖南省").And("其他.jpg", Document(DocumentKinds.OtherDocument)).Ask<DomainCertificateIsThere>()).Severity);
        Assert.Equal(severity, Assert.Single(filing.On(FilingPlatform.Huawei).Ask<DomainCertificateIsThere>()).Severity);
    }

    [Fact]
    public void CertificateOfASecondDomain_LiesBesideUnsaid() =>
        Assert.Empty(Consistent.WithService(s => s with { Domains = ["example.cn"] }).WithDomainCertificate((FieldNames.Domain, "example.cn")).And("另一个.jpg", Document(DocumentKinds.DomainCertificate, (FieldNames.Domain, "sample.cn"))).Ask<DomainCertificateIsThere>());
}
