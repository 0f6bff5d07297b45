using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Domains;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Domains;

public sealed class SiteHasOneDomainTests
{
    private static SampleFiling Two => Consistent.WithService(s => s with { Domains = ["example.cn", "example.com"] });

    [Fact]
    public void TwoDomains_AreTooManyInHenanAndAtTencent()
    {
        Assert.Equal(Severity.Blocking, Assert.Single(Two.In("河南省").Ask<SiteHasOneDomain>()).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Two.On(FilingPlatform.Tencent).Ask<SiteHasOneDomain>()).Severity);
        Assert.Empty(Two.On(FilingPlatform.Aliyun).Ask<SiteHasOneDomain>());
    }

    [Fact]
    public void OneDomainTwice_IsOne() => Assert.Empty(Consistent.In("河南省").WithService(s => s with { Domains = ["example.cn", "www.example.cn"] }).Ask<SiteHasOneDomain>());
}
