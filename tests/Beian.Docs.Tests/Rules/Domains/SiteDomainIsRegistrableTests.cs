using Beian.Docs.Documents;
using Beian.Docs.Rules.Domains;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Domains;

public sealed class SiteDomainIsRegistrableTests
{
    [Theory]
    [InlineData("shop.example.cn", Severity.Blocking, "example.cn")]
    [InlineData("shop.example.com.cn", Severity.Blocking, "example.com.cn")]
    [InlineData("www.example.cn", Severity.Warning, "example.cn")]
    [InlineData("样例官网", Severity.Blocking, "完整的域名")]
    public void DomainBelowTheMainOne_IsNamed(string domain, Severity severity, string hint)
    {
        var finding = Assert.Single(Consistent.WithService(s => s with { Domains = [domain] }).Ask<SiteDomainIsRegistrable>());
        Assert.Equal((severity, "/services/0/domains/0"), (finding.Severity, finding.Field));
        Assert.Contains(hint, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example.cn")]
    [InlineData("EXAMPLE.COM.CN")]
    [InlineData("样例.中国")]
    [InlineData("xn--fsq.xn--fiqs8s")]
    [InlineData("jyj.weihai.gov.cn")]
    public void MainDomain_IsNoFinding(string domain) => Assert.Empty(Consistent.WithService(s => s with { Domains = [domain] }).Ask<SiteDomainIsRegistrable>());

    [Fact]
    public void AppsMayUseAnyLevel() => Assert.Empty(SampleServices.App.Ask<SiteDomainIsRegistrable>());
}
