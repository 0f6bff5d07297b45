using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Apps;

namespace Beian.Docs.Tests.Rules.Apps;

public sealed class PlatformsAreAssignedTests
{
    [Fact]
    public void CompleteApp_IsNoFinding() => Assert.Empty(SampleServices.App.Ask<PlatformsAreAssigned>());

    [Fact]
    public void NoPlatforms_Blocks() => SampleServices.App.WithService(s => s with { App = new AppDetails() }).Ask<PlatformsAreAssigned>().IsOne(Severity.Blocking, "/services/0/app/platforms");

    [Fact]
    public void NotFilledInYet_IsOnlyHinted() => SampleServices.App.WithService(s => s with { App = null }).Ask<PlatformsAreAssigned>().IsOne(Severity.Info, "/services/0/app");

    [Fact]
    public void PlatformWithoutOrWithOtherDomains_Warns()
    {
        SampleServices.App.WithPlatform(p => p with { Domains = [] }).Ask<PlatformsAreAssigned>().IsOne(Severity.Warning, "/services/0/app/platforms/0/domains");
        SampleServices.App.WithPlatform(p => p with { Domains = ["api.other.cn"] }).Ask<PlatformsAreAssigned>().IsOne(Severity.Warning, "/services/0/app/platforms/0/domains/0");
    }
}
