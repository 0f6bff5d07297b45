using Beian.Docs.Documents;
using Beian.Docs.Documents.BusinessLicense;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Layout;

public sealed class LabelLayoutTests
{
    private static string Value(string field, params TextLine[] lines)
    {
        var sheet = Sheet.From(lines);
        var labels = LabelFinder.Find(sheet, BusinessLicenseLabels.All);
        var inLabels = labels.SelectMany(l => l.Glyphs).ToHashSet();
        var runs = sheet.Lines.SelectMany(l => Sheet.Without(l, inLabels)).SelectMany(Sheet.Split).ToList();
        return string.Concat(LabelLayout.Assign(labels, runs).Single(v => v.Label.Field == field).Runs.Select(r => r.Text));
    }

    /// <summary>A high line above reaches far down, but the wrapped line stands right below another value of its column.</summary>
    [Fact]
    public void WrappedLine_GoesToTheValueRightAbove()
    {
        TextLine[] lines =
        [
            PageOf.Line("经营者", 100, 100, 32),
            PageOf.Line("样例", 320, 100, 32),
            PageOf.Line("经营范围", 100, 150),
            PageOf.Line("软件开发、信息技术咨询、", 310, 150),
            PageOf.Line("广告制作、软件销售。", 310, 176),
        ];

        Assert.Equal("软件开发、信息技术咨询、广告制作、软件销售。", Value(FieldNames.Scope, lines));
        Assert.Equal("样例", Value(FieldNames.Representative, lines));
    }

    /// <summary>A word of the registrar's seal, larger and a little lower, far behind a value.</summary>
    [Theory]
    [InlineData(100)]
    [InlineData(114)]
    public void WordOfASealFarBehind_IsNoPartOfAValue(double y)
    {
        TextLine[] lines = [PageOf.Line("名称", 100, 100), PageOf.Line("样例有限公司", 230, 100), PageOf.Line("楼区事", 900, y, 24)];

        Assert.Equal("样例有限公司", Value(FieldNames.Name, lines));
    }

    /// <summary>The label again in English right below it, between the rows of its value.</summary>
    [Fact]
    public void LabelInEnglishBelow_IsNoPartOfTheValue()
    {
        TextLine[] lines =
        [
            PageOf.Line("名称", 100, 60),
            PageOf.Line("样例有限公司", 310, 60),
            PageOf.Line("经营范围", 100, 100),
            PageOf.Line("软件开发、信息技术咨询、接受捐", 310, 102),
            PageOf.Line("BusinessScope", 100, 124, 14),
            PageOf.Line("赠并依章程使用。", 310, 134),
        ];

        Assert.Equal("软件开发、信息技术咨询、接受捐赠并依章程使用。", Value(FieldNames.Scope, lines));
    }

    /// <summary>Labels and values in the middle of a column, two of them side by side.</summary>
    [Fact]
    public void ValuesInTheMiddleBelowTheirLabels_AreTheirs()
    {
        TextLine[] lines =
        [
            PageOf.Line("名称", 480, 60), PageOf.Line("样例市样例有限公司", 410, 90),
            PageOf.Line("法定代表人", 300, 150), PageOf.Line("注册资本", 620, 150),
            PageOf.Line("王样例", 320, 180), PageOf.Line("壹拾万元整", 610, 180),
            PageOf.Line("住所", 480, 240), PageOf.Line("样例市样例区样例路1号", 400, 270),
            PageOf.Line("经营范围", 460, 330), PageOf.Line("软件开发、信息技术咨询、广告制作、", 330, 360), PageOf.Line("软件销售。", 450, 390),
        ];

        Assert.Equal(("王样例", "壹拾万元整"), (Value(FieldNames.Representative, lines), Value(FieldNames.Capital, lines)));
        Assert.Equal("软件开发、信息技术咨询、广告制作、软件销售。", Value(FieldNames.Scope, lines));
    }

    /// <summary>The scope goes on under its own label, in the rows of the left column's values.</summary>
    [Fact]
    public void LinesUnderTheirLabel_GoOnWithIt()
    {
        TextLine[] lines =
        [
            PageOf.Line("名称", 100, 100),
            PageOf.Line("样例有限公司", 230, 100),
            PageOf.Line("经营范围", 600, 98),
            PageOf.Line("软件开发、信息技术咨询、广告", 710, 98),
            PageOf.Line("住所", 100, 140),
            PageOf.Line("样例市样例路77号", 230, 140),
            PageOf.Line("制作、软件销售、日用百货销售、家具销", 600, 126),
            PageOf.Line("售、样例销售。", 600, 154),
            PageOf.Line("成立日期", 600, 195),
            PageOf.Line("1998年7月6日", 710, 195),
        ];

        Assert.Equal("样例市样例路77号", Value(FieldNames.Address, lines));
        Assert.Equal("软件开发、信息技术咨询、广告制作、软件销售、日用百货销售、家具销售、样例销售。", Value(FieldNames.Scope, lines));
    }

    /// <summary>住所:… goes on under its label, widely spaced; a line with a colon is another item, and without a colon the label stands in a column of its own.</summary>
    [Theory]
    [InlineData("住所:样例省样例市样例路18号文", "化中心2楼205室", "样例省样例市样例路18号文化中心2楼205室")]
    [InlineData("住所:样例省样例市样例路18号文", "电话:12345", "样例省样例市样例路18号文")]
    [InlineData("住所   样例省样例市样例路18号文", "化中心2楼205室", "样例省样例市样例路18号文")]
    public void AnAddressBehindAColon_GoesOnUnderItsLabel(string line, string next, string expected)
    {
        var parts = line.Split("   ");
        TextLine[] lines = [PageOf.Line("名称:样例协会", 100, 58), PageOf.Line(parts[0], 100, 100), PageOf.Line(next, 100, 143), PageOf.Line("法定代表人:王样例", 100, 190)];

        Assert.Equal(expected, Value(FieldNames.Address, parts.Length == 1 ? lines : [.. lines, PageOf.Line(parts[1], 200, 100)]).TrimStart(':'));
    }

    /// <summary>The label is level with the gap between two lines, and rows stand as close as these: what is level with a label of its own is that one's.</summary>
    [Fact]
    public void TwoLinesAroundALabel_AreItsOwn_HoweverCloseOtherRowsStand()
    {
        TextLine[] lines =
        [
            PageOf.Line("名称", 100, 100), PageOf.Line("样例律师事务所", 300, 100),
            PageOf.Line("住所", 100, 170), PageOf.Line("样例省样例市样例路90号样例大厦", 300, 145), PageOf.Line("7层703室", 300, 195),
            PageOf.Line("成立日期", 100, 240), PageOf.Line("2021年3月29日", 300, 240),
        ];

        Assert.Equal("样例律师事务所", Value(FieldNames.Name, lines));
        Assert.Equal("样例省样例市样例路90号样例大厦7层703室", Value(FieldNames.Address, lines));
    }

    /// <summary>In a table the label stands beside the second of three lines; where it stands beside the first, what is above is another's.</summary>
    [Theory]
    [InlineData(176, 26, "一般项目:软件开发;广告制作;软件销售;信息技术咨询;日用百货销售。")]
    [InlineData(176, 47, "一般项目:软件开发;广告制作;软件销售;信息技术咨询;日用百货销售。")]
    [InlineData(150, 26, "广告制作;软件销售;信息技术咨询;日用百货销售。")]
    public void LabelBesideTheMiddleOfItsValue_TakesTheLinesAbove(double row, double pitch, string scope)
    {
        TextLine[] lines =
        [
            PageOf.Line("经营范围", 100, row == 176 ? 176 : 174), PageOf.Line("一般项目:软件开发;", 310, row - pitch), PageOf.Line("广告制作;软件销售;信息技术咨询;", 310, 176), PageOf.Line("日用百货销售。", 310, 176 + pitch),
        ];

        Assert.Equal(scope, Value(FieldNames.Scope, lines));
    }

    /// <summary>As measured on a table of 200 dots an inch: four lines, the label between the second and the third; the second is boxed so low that its marks part it into runs.</summary>
    [Fact]
    public void LabelBetweenTwoLines_TakesTheLinesAbove()
    {
        TextLine[] lines =
        [
            PageOf.Line("住所", 187, 1114, 27), PageOf.Line("样例省样例市样例县样例路1899号", 496, 1113, 24),
            PageOf.Line("许可项目:样例预约出租汽车经营服务,道路旅客运输经营,第二类", 495, 1199, 23), PageOf.Line("增值电信;____一般项目:汽车租赁,样例租赁经营服务,机", 497, 1251, 20.4),
            PageOf.Line("经营范围", 178, 1278, 28.5), PageOf.Line("动车修理和维护,信息咨询服务(不含许可类信息咨询服务),停车场", 494, 1305, 23), PageOf.Line("服务,充电桩销售", 494, 1357.5, 25),
            PageOf.Line("登记机关", 180, 1443, 27), PageOf.Line("样例县市场监督管理局", 496, 1443, 24),
        ];

        Assert.Equal("许可项目:样例预约出租汽车经营服务,道路旅客运输经营,第二类增值电信;一般项目:汽车租赁,样例租赁经营服务,机动车修理和维护,信息咨询服务(不含许可类信息咨询服务),停车场服务,充电桩销售", Value(FieldNames.Scope, lines));
    }

    /// <summary>Beside the items of an older licence, on its other leaf, stand things without labels.</summary>
    [Fact]
    public void WhatStandsFarBehindAValue_IsNoneOfIt() =>
        Assert.Equal("样例量具厂", Value(FieldNames.Name, PageOf.Line("名称", 100, 100), PageOf.Line("样例量具厂", 230, 100), PageOf.Line("样例样例样例", 700, 100), PageOf.Line("住所", 100, 140), PageOf.Line("样例市样例路77号", 230, 140)));

    /// <summary>The last character of the label went to the next line: the surname beside it is none of the label.</summary>
    [Fact]
    public void LabelThatWraps_TakesNoCharacterOfTheValue()
    {
        TextLine[] lines = [PageOf.Line("名称", 100, 100), PageOf.Line("样例量具厂", 230, 100), PageOf.Line("法定代表", 100, 140), PageOf.Line("师样例", 230, 140), PageOf.Line("人", 100, 165), PageOf.Line("住所", 100, 200), PageOf.Line("样例市样例路77号", 230, 200)];
        var sheet = Sheet.From(lines);

        Assert.DoesNotContain(LabelFinder.Find(sheet, BusinessLicenseLabels.All), l => l.Glyphs.Any(g => g.Text == "师"));
    }

    /// <summary>An app lists a licence's items with every label above its value.</summary>
    [Fact]
    public void LabelsAboveTheirValues_TakeWhatStandsBelow()
    {
        TextLine[] lines =
        [
            PageOf.Line("名称", 30, 100, 18), PageOf.Line("样例眼镜店", 32, 126),
            PageOf.Line("类型", 30, 176, 18), PageOf.Line("个体工商户", 32, 202),
            PageOf.Line("经营者", 30, 252, 18), PageOf.Line("样例", 32, 278),
            PageOf.Line("经营范围", 30, 328, 18), PageOf.Line("许可项目:烟草制品零售;互联网信息", 32, 354), PageOf.Line("服务。", 32, 380),
            PageOf.Line("登记机关", 30, 430, 18), PageOf.Line("样例县市场监督管理局", 32, 456),
        ];

        Assert.Equal("样例", Value(FieldNames.Representative, lines));
        Assert.Equal("许可项目:烟草制品零售;互联网信息服务。", Value(FieldNames.Scope, lines));
        Assert.Equal("样例县市场监督管理局", Value(FieldNames.Authority, lines));
    }

    [Fact]
    public void LabelsAboveTheirValuesInTwoColumns_KeepApart()
    {
        TextLine[] lines =
        [
            PageOf.Line("名称", 30, 100, 18), PageOf.Line("样例眼镜店", 32, 126), PageOf.Line("类型", 430, 100, 18), PageOf.Line("个体工商户", 432, 126),
            PageOf.Line("经营者", 30, 176, 18), PageOf.Line("样例", 32, 202), PageOf.Line("成立日期", 430, 176, 18), PageOf.Line("2019年3月1日", 432, 202),
        ];

        Assert.Equal("样例眼镜店", Value(FieldNames.Name, lines));
        Assert.Equal("样例", Value(FieldNames.Representative, lines));
        Assert.Equal("2019年3月1日", Value(FieldNames.EstablishedOn, lines));
    }

    /// <summary>A typewriter's lines are each off by some: the name's value hangs low, the next one stands high.</summary>
    [Fact]
    public void ValuesEachOffTheirRow_AreTheirOwnLabels()
    {
        TextLine[] lines =
        [
            PageOf.Line("名称", 100, 100), PageOf.Line("样例市样例打印社", 300, 110),
            PageOf.Line("经营者姓名", 100, 160), PageOf.Line("王样例", 300, 153),
            PageOf.Line("组成形式", 100, 220), PageOf.Line("个人经营", 300, 229),
            PageOf.Line("经营场所", 100, 280), PageOf.Line("样例市样例路88号", 300, 292),
        ];

        Assert.Equal(("样例市样例打印社", "王样例"), (Value(FieldNames.Name, lines), Value(FieldNames.Representative, lines)));
    }

    /// <summary>Values stand high, far behind their labels: how far is measured there as well, and none goes on with the line above.</summary>
    [Fact]
    public void ValuesFarBehindTheirLabels_TellHowFarPrintIsOff()
    {
        TextLine[] lines =
        [
            PageOf.Line("法定代表人姓名", 100, 100), PageOf.Line("王样例", 300, 105),
            PageOf.Line("注册资本", 100, 146), PageOf.Line("叁佰零陆万元", 306, 136),
            PageOf.Line("公司类型", 100, 192), PageOf.Line("有限责任公司", 306, 182),
            PageOf.Line("成立日期", 100, 238), PageOf.Line("二〇〇六年三月五日", 306, 228),
            PageOf.Line("住所", 100, 284), PageOf.Line("样例市样例路88号", 306, 274),
        ];

        Assert.Equal(("王样例", "叁佰零陆万元"), (Value(FieldNames.Representative, lines), Value(FieldNames.Capital, lines)));
    }

    /// <summary>Values hang below their labels, set in: under a long label such a value begins left of the label's end.</summary>
    [Fact]
    public void AValueUnderALongLabel_IsItsOwn()
    {
        TextLine[] lines =
        [
            PageOf.Line("名称", 100, 100), PageOf.Line("样例科普馆", 140, 136),
            PageOf.Line("法定代表人姓名", 100, 190), PageOf.Line("王样例", 140, 226),
            PageOf.Line("经营期限", 100, 290), PageOf.Line("自2022年3月1日至2027年2月28日", 220, 290),
        ];

        Assert.Equal("王样例", Value(FieldNames.Representative, lines));
    }

    /// <summary>基金会类型, which no list has: what stands beside it goes on with nothing. A label's second line in brackets belongs to it.</summary>
    [Theory]
    [InlineData("样例分类", "样例有限公司")]
    [InlineData("(全称)", "样例有限公司非公募样例")]
    [InlineData("8", "样例有限公司非公募样例")]
    public void WhatStandsBesideALabelNobodyKnows_IsNoLineOfTheValueAbove(string label, string name)
    {
        TextLine[] lines = [PageOf.Line("名称", 100, 100), PageOf.Line("样例有限公司", 310, 100), PageOf.Line(label, 100, 136), PageOf.Line("非公募样例", 310, 136)];

        Assert.Equal(name, Value(FieldNames.Name, lines));
    }

    /// <summary>【名称】 with its value below, in two columns that do not stand level.</summary>
    [Fact]
    public void LabelsInFrames_HaveTheirValuesBelow()
    {
        TextLine[] lines =
        [
            PageOf.Line("【名称】", 100, 100), PageOf.Line("威海样例有限公司", 100, 134), PageOf.Line("【法定代表人】", 100, 178), PageOf.Line("王样例", 100, 212), PageOf.Line("【住所】", 100, 256), PageOf.Line("样例市样例路88号", 100, 290),
            PageOf.Line("【经营范围】", 600, 100), PageOf.Line("软件开发、信息技术咨询、", 600, 134), PageOf.Line("广告制作、软件销售。", 600, 168), PageOf.Line("【注册资本】", 600, 222), PageOf.Line("壹佰万元整", 600, 256),
        ];

        Assert.Equal(
            ("威海样例有限公司", "王样例", "样例市样例路88号", "软件开发、信息技术咨询、广告制作、软件销售。", "壹佰万元整"),
            (Value(FieldNames.Name, lines), Value(FieldNames.Representative, lines), Value(FieldNames.Address, lines), Value(FieldNames.Scope, lines), Value(FieldNames.Capital, lines)));
    }
}
