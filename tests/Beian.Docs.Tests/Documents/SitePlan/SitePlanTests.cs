using Beian.Docs.Documents.SitePlan;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.SitePlan;

public sealed class SitePlanTests
{
    [Fact]
    public void AnotherPlan_IsNotOurs() =>
        Assert.Empty(PaperPage.Find(new SitePlanKind(), PaperPage.Of("年会策划书", "  一、活动内容及流程。")));
}
