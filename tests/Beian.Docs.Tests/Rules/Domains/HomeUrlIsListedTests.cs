using Beian.Docs.Rules.Domains;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Domains;

public sealed class HomeUrlIsListedTests
{
    [Fact]
    public void HomeUrlOfAnotherDomain_Warns() =>
        Assert.Equal("/services/0/homeUrl", Assert.Single(Consistent.WithService(s => s with { HomeUrl = "www.sample.cn" }).Ask<HomeUrlIsListed>()).Field);

    [Fact]
    public void SeveralDomainsWithoutRemark_WarnInShandong()
    {
        var several = Consistent.WithService(s => s with { Domains = ["example.cn", "example.com"], HomeUrl = "https://www.example.cn/" });
        Assert.Equal("/services/0/remark", Assert.Single(several.Ask<HomeUrlIsListed>()).Field);
        Assert.Empty(several.WithService(s => s with { Remark = "所有域名均指向同一网站" }).Ask<HomeUrlIsListed>());
        Assert.Empty(several.In("江苏省").Ask<HomeUrlIsListed>());
    }

    [Theory]
    [InlineData("两个域名打开相同的内容")]
    [InlineData("example.com跳转到example.cn")]
    public void TheRemarkMaySayItInOtherWords(string remark) =>
        Assert.Empty(Consistent.WithService(s => s with { Domains = ["example.cn", "example.com"], Remark = remark }).Ask<HomeUrlIsListed>());

    [Fact]
    public void OneDomain_IsNoFinding() => Assert.Empty(Consistent.WithService(s => s with { HomeUrl = "www.example.cn" }).Ask<HomeUrlIsListed>());
}
