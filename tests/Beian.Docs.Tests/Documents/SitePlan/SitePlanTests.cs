using Beian.Docs.Documents.SitePlan;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.SitePlan;

public sealed class SitePlanTests
{
    [Theory]
    [InlineData("网站建设方案书")]
    [InlineData("网站建设规划表")]
    public void PlansAndTables_AreFound(string title) => Assert.Single(PaperPage.Find(new SitePlanKind(), PaperPage.Of(title, "栏目设置   首页、关于样例")));

    [Fact]
    public void AnotherPlan_IsNotOurs() =>
        Assert.Empty(PaperPage.Find(new SitePlanKind(), PaperPage.Of("年会策划书", "  一、活动内容及流程。")));
}
