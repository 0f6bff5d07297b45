using Beian.Docs.Documents.BusinessLicense;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.BusinessLicense;

/// <summary>What has a licence's items and is none: nobody's licence is checked off for it.</summary>
public sealed class QuotedItemsTests
{
    private const string Code = "91371000MA3C00003Y";

    /// <summary>A licence of which the pale title was not read.</summary>
    private static TextLine[] Untitled(params TextLine[] more) =>
    [
        .. Column(100, ("统一社会信用代码", Code), ("名称", "样例(威海)科技有限公司"), ("类型", "有限责任公司(自然人独资)"), ("法定代表人", "样例甲"), ("注册资本", "壹佰万元整"), ("成立日期", "2016年01月05日"), ("登记机关", "样例市市场监督管理局")), .. more,
    ];

    private static IEnumerable<TextLine> Column(double top, params (string Label, string Value)[] items) =>
        items.SelectMany((item, i) => new[] { PageOf.Line(item.Label, 100, top + (50 * i)), PageOf.Line(item.Value, 320, top + (50 * i)) });

    private static bool IsLicense(params TextLine[] lines) => new BusinessLicenseKind().Find(PageOf.View(new FakeProbe(), lines)).Count > 0;

    [Fact]
    public void LicenseWithoutItsTitle_IsOne() => Assert.True(IsLicense(Untitled()));

    [Theory]
    [InlineData("您好,备案需要营业执照")]
    [InlineData("经营范围也要吗?")]
    [InlineData("把公司资料发我")]
    public void ItemsInAChat_AreNone(string said) => Assert.False(IsLicense(Untitled(PageOf.Line(said, 100, 700))));

    [Fact]
    public void PageAboutACompany_IsNone() => Assert.False(IsLicense(Untitled([.. Column(700, ("登记状态", "存续"), ("参保人数", "12"))])));

    [Theory]
    [InlineData("营业执照信息", 20)]
    [InlineData("营业执照信息", 40)]
    [InlineData("■证照信息", 20)]
    public void ItemsUnderAHeading_AreNone(string heading, double em) => Assert.False(IsLicense([PageOf.Line(heading, 300, 40, em), .. Untitled()]));

    [Fact]
    public void OneItemOfOthers_MayBeANote() => Assert.True(IsLicense(Untitled([.. Column(700, ("联系电话", "0631-0000826"))])));

    /// <summary>A copy on which somebody wrote whom to call.</summary>
    [Fact]
    public void LargeTitle_OutweighsThem() => Assert.True(IsLicense([PageOf.Line("营业执照", 300, 40, 60), .. Untitled([.. Column(700, ("联系人", "样例乙"), ("联系电话", "0631-0000826"))])]));

    [Fact]
    public void TableOfCompanies_IsNone()
    {
        string[] heads = ["企业名称", "统一社会信用代码", "法定代表人", "注册资本", "成立日期", "登记机关"];
        Assert.False(IsLicense([PageOf.Line("营业执照", 800, 100), .. heads.Select((h, i) => PageOf.Line(h, 100 + (300 * i), 200)), .. heads.Select((_, i) => PageOf.Line("样例样例", 100 + (300 * i), 250))]));
    }

    /// <summary>Two items and the word in a sentence, as a line of its own.</summary>
    [Fact]
    public void SmallTitleOverFewItems_IsNone() =>
        Assert.False(IsLicense([PageOf.Line("营业执照和身份证", 100, 60), .. Column(100, ("统一社会信用代码", Code), ("名称", "样例(威海)科技有限公司"))]));
}
