using Beian.Docs.Documents;
using Beian.Docs.Rules.ServiceNames;

namespace Beian.Docs.Tests.Rules.ServiceNames;

public sealed class OneNameEverywhereTests
{
    [Fact]
    public void OtherNameOnOneSystem_Warns()
    {
        var finding = Assert.Single(SampleServices.App.WithPlatform(p => p with { Name = "样例助手极速版" }).Ask<OneNameEverywhere>());
        Assert.Equal((Severity.Warning, "/services/0/app/platforms/0/name"), (finding.Severity, finding.Field));
    }

    [Fact]
    public void OneNameOrNone_IsNoFinding()
    {
        Assert.Empty(SampleServices.App.Ask<OneNameEverywhere>());
        Assert.Empty(SampleServices.App.WithPlatform(p => p with { Name = null }).Ask<OneNameEverywhere>());
    }
}
