using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class PageHalvesTests
{
    private static readonly string[] License = ["营业执照", "名称样例书店", "类型个人独资企业", "投资人田样例", "经营范围图书零售"];

    private static readonly string[] Permit = ["出版物经营许可证", "证号新出发第0037号", "单位名称样例书店", "负责人田样例", "经营范围图书零售"];

    private static IEnumerable<TextLine> Column(double x, IReadOnlyList<string> lines, double titleEm = 40, double em = 20) =>
        lines.Select((t, i) => PageOf.Line(t, i == 0 ? x + 60 : x, 100 + (60 * i), i == 0 ? titleEm : em));

    private static IReadOnlyList<Sheet> Of(params IEnumerable<TextLine>[] columns) => PageHalves.Of(Sheet.From([.. columns.SelectMany(c => c)]));

    [Fact]
    public void TwoKindsSideBySide_AreTwoSheets()
    {
        var halves = Of(Column(100, License), Column(700, Permit));

        Assert.Equal(2, halves.Count);
        Assert.All(halves[0].Lines, l => Assert.True(l[^1].Right < 650));
        Assert.Equal(License.Length, halves[0].Lines.Count);
        Assert.Equal(Permit.Length, halves[1].Lines.Count);
    }

    /// <summary>One is printed larger altogether: its text is as large as the other's title.</summary>
    [Fact]
    public void OfUnlikeSizes_AreTwoSheets() => Assert.Equal(2, Of(Column(100, License, em: 28), Column(700, Permit, titleEm: 27)).Count);

    /// <summary>A paper that names the other kind below its own title, two of one kind, which know better themselves, and a word no larger than the text.</summary>
    [Fact]
    public void OtherPages_StayWhole()
    {
        Assert.Single(Of(Column(100, [.. License, "出版物经营许可证"])));
        Assert.Single(Of(Column(100, License), Column(700, License)));
        Assert.Single(Of(Column(100, License), Column(700, Permit, titleEm: 20)));
        Assert.Single(Of(Column(100, License), Column(700, [Permit[0], Permit[1]])));
    }

    [Fact]
    public void WhereTextCrossesBetweenThem_NothingIsParted() =>
        Assert.Single(Of(Column(100, License), Column(700, Permit), [PageOf.Line("一行从左边写到右边的很长很长的样例文字要一直写过两份材料中间的空白才算数", 100, 500)]));

    private static IEnumerable<TextLine> Below(double y, params string[] lines) => lines.Select((t, i) => PageOf.Line(t, i == 0 ? 160 : 100, y + (60 * i), i == 0 ? 40 : 20));

    /// <summary>With a space between them: the code of the lower one stands a little above its title.</summary>
    [Fact]
    public void TwoKindsOneAboveTheOther_AreTwoSheets()
    {
        var halves = Of(Column(100, Permit), Below(600, License), [PageOf.Line("统一社会信用代码", 100, 580)]);

        Assert.Equal(2, halves.Count);
        Assert.Equal(Permit.Length, halves[0].Lines.Count);
        Assert.Equal(License.Length + 1, halves[1].Lines.Count);
    }

    /// <summary>No space between them, or no certificate among them: parts of one paper are told by their own kinds.</summary>
    [Fact]
    public void WhatFollowsAtOnce_OrIsNoCertificate_StaysWhole()
    {
        Assert.Single(Of(Column(100, Permit), Below(400, License)));
        Assert.Single(Of(Column(100, ["核验单", .. Permit[1..]]), Below(600, ["承诺书", .. License[1..]])));
    }

    /// <summary>A line of a scope that ends in the word for a permit, over small print at the foot.</summary>
    [Fact]
    public void ALineOfAText_IsNoTitle()
    {
        TextLine[] scope = [.. new[] { "经营范围一般项目样例销售许可项目样例施工", "依法须经批准的项目经相关部门批准后方可开展", "具体经营项目以相关部门批准文件或许可证", "件为准" }.Select((t, i) => PageOf.Line(t, 100, 400 + (46 * i), 30))];
        TextLine[] foot = [.. new[] { "登记机关样例", "二〇二一年样例", "国家企业信用信息公示系统", "市场主体应当报送年度报告", "监制样例" }.Select((t, i) => PageOf.Line(t, 100, 640 + (40 * i), 14))];

        Assert.Single(Of(Column(100, License[..4]), scope, foot));
    }
}
