using Beian.Docs.Documents;
using Beian.Docs.Rules.Domains;

namespace Beian.Docs.Tests.Rules.Domains;

public sealed class AppDomainsAreThoseUsedTests
{
    [Fact]
    public void ParentThatIsNotUsed_Warns()
    {
        var finding = Assert.Single(SampleServices.App.WithService(s => s with { Domains = ["example.cn"] }).Ask<AppDomainsAreThoseUsed>());
        Assert.Equal((Severity.Warning, "/services/0/domains/0"), (finding.Severity, finding.Field));
        Assert.Contains("用到哪一级就备哪一级", finding.Message, StringComparison.Ordinal);
    }

    // 用到三级域名, 能不能只备三级域名?
    [Theory]
    [InlineData("a.api.example.cn")]
    [InlineData("b.a.api.example.cn")]
    public void ThirdAndFourthLevelAlone_AreRight(string domain) =>
        Assert.Empty(SampleServices.App.WithService(s => s with { Domains = [domain], App = s.App! with { Platforms = [s.App.Platforms[0] with { Domains = [domain] }] } }).Ask<AppDomainsAreThoseUsed>());

    [Fact]
    public void BothLevelsInUse_AreRight() =>
        Assert.Empty(SampleServices.App.WithService(s => s with { Domains = ["example.cn", "api.example.cn"] }).WithPlatform(p => p with { Domains = ["example.cn", "api.example.cn"] }).Ask<AppDomainsAreThoseUsed>());
}
