using Beian.Docs.Documents;
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

    [Fact]
    public void ItsDate_IsRead() =>
        Assert.Equal("2026-07-15", PaperPage.Read(new SitePlanKind(), new FakeProbe(), PaperPage.Of("网站建设方案书", "栏目设置   首页、关于样例", "  主办单位(盖章):威海样例海蓝科技有限公司", "  2026年7月15日")).ValueOf(FieldNames.SignedOn));

    [Fact]
    public void WhoIsInCharge_IsRead() =>
        Assert.Equal("田样例", PaperPage.Read(new SitePlanKind(), new FakeProbe(), PaperPage.Of("网站建设方案书", "  网站域名:yangli.cn   网站负责人:田样例", "栏目设置   首页、关于样例")).ValueOf(FieldNames.PersonName));

    /// <summary>A cover has none of the chapters.</summary>
    [Fact]
    public void ACover_IsFound() =>
        Assert.Equal("田样例", PaperPage.Read(new SitePlanKind(), new FakeProbe(), PaperPage.Of("网站建设规划书", "  申请单位:威海样例海蓝科技有限公司", "  网站名称:样例海蓝", "  网站域名:yangli.cn", "  网站负责人:田样例")).ValueOf(FieldNames.PersonName));

    /// <summary>A plan that is headed by the site's name; roads and pipes have nets, too.</summary>
    [Theory]
    [InlineData("样例测绘网建设方案", "网站域名   yangli.cn", true)]
    [InlineData("样例城区供水管网建设方案", "安全措施   定期巡查", false)]
    public void APlanHeadedByTheSitesName_IsFound(string title, string line, bool isPlan) =>
        Assert.Equal(isPlan, PaperPage.Find(new SitePlanKind(), PaperPage.Of(title, "申办单位   威海样例科技有限公司", line)).Count == 1);

    /// <summary>A cover with the site in the largest type, and what the paper is below it.</summary>
    [Fact]
    public void ACoverInTwoSizes_IsAPlan() =>
        Assert.Single(PaperPage.Find(new SitePlanKind(),
        [
            PageOf.Line("“样例古港”网站", 200, 100, 44), PageOf.Line("建设方案", 290, 190, 30), PageOf.Line("编制单位:威海样例科技有限公司", 150, 500), PageOf.Line("网站域名:yangli.cn", 200, 560), PageOf.Line("编制日期:二〇二三年十月", 200, 620),
        ]));
}
