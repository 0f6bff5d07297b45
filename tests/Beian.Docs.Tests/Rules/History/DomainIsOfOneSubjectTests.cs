using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.History;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.History;

public sealed class DomainIsOfOneSubjectTests
{
    private static SampleFiling Stranger => Consistent.WithSubject(s => s with { Name = "别家样例有限公司", CertificateNumber = "91350100M000100Y43" });

    [Fact]
    public void DomainOfAnotherSubject_Blocks()
    {
        var finding = Assert.Single(Consistent.Beside(Stranger.WithService(s => s with { Domains = [" EXAMPLE.cn"] }).Form).Ask<DomainIsOfOneSubject>());
        Assert.Equal(("R-002", Severity.Blocking, "/services/0/domains/0", "example.cn"), (finding.Code, finding.Severity, finding.Field, finding.FormValue));
        Assert.Contains("“客户1”", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DomainOfAnApp_IsHeldAgainstSites() =>
        Assert.Equal("/services/0/domains/0", Assert.Single(SampleServices.App.Beside(Stranger.WithService(s => s with { Domains = ["api.example.cn"] }).Form).Ask<DomainIsOfOneSubject>()).Field);

    // 同一主体的 APP 和网站能共用一个域名吗?
    [Fact]
    public void AppAndSiteOfOneSubject_ShareTheirDomain()
    {
        Assert.Empty(SampleServices.App.Beside(Consistent.WithService(s => s with { Domains = ["api.example.cn"] }).Form).Ask<DomainIsOfOneSubject>());
        Assert.Empty(Consistent.Beside(Consistent.WithSubject(s => s with { CertificateNumber = null }).Form).Ask<DomainIsOfOneSubject>());
    }

    [Fact]
    public void OtherDomainsAndMiniPrograms_AreFine() => Assert.Empty(Consistent
        .Beside(Stranger.WithService(s => s with { Domains = ["example.net"] }).Form, Stranger.As(FilingKind.MiniProgram).Form, new FilingForm())
        .Ask<DomainIsOfOneSubject>());
}
