using Beian.Docs.Documents;
using Beian.Docs.Documents.VerificationSheet;
using Beian.Docs.Geometry;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.VerificationSheet;

public sealed class VerificationSheetTests
{
    [Fact]
    public void ATableWithWrappedCells_IsRead()
    {
        var sheet = PaperPage.Read(
            new VerificationSheetKind(), new FakeProbe("yangli-sample.cn"),
            PageOf.Line("网站备案信息真实性核验单", 200, 60, 32),
            PageOf.Line("主办者名", 100, 140), PageOf.Line("称", 130, 166), PageOf.Line("威海样例海蓝", 220, 140), PageOf.Line("科技有限公司", 220, 166),
            PageOf.Line("网站名称", 480, 153), PageOf.Line("样例商城", 600, 153),
            PageOf.Line("域名", 120, 220), PageOf.Line("yangli-sample.cn", 220, 220), PageOf.Line("负责人姓名", 470, 220), PageOf.Line("王样例", 600, 220),
            PageOf.Line("主体信息", 100, 270), PageOf.Line("单位证件资质√是□否", 220, 270),
            PageOf.Line("主办者(盖章):威海样例海蓝科技有限公司", 100, 340), PageOf.Line("负责人签字:", 100, 380), PageOf.Line("日期:2026年11月3日", 100, 420));

        Assert.Equal("威海样例海蓝科技有限公司", sheet.ValueOf(FieldNames.SubjectName));
        Assert.Equal("样例商城", sheet.ValueOf(FieldNames.ServiceName));
        Assert.Equal("yangli-sample.cn", sheet.ValueOf(FieldNames.Domain));
        Assert.Equal("王样例", sheet.ValueOf(FieldNames.PersonName));
        Assert.Equal("2026-11-03", sheet.ValueOf(FieldNames.SignedOn));
    }

    /// <summary>Its middle lies between the two lines, which are near enough to both be on its row.</summary>
    [Fact]
    public void ALabelBesideTwoLines_HasBothInTheirOrder()
    {
        var sheet = PaperPage.Read(
            new VerificationSheetKind(), new FakeProbe(),
            PageOf.Line("小程序备案信息真实性核验表", 200, 60, 32),
            PageOf.Line("备案域名", 100, 153), PageOf.Line("yanglisample97yan", 222, 140), PageOf.Line("gli.com", 220, 166),
            PageOf.Line("主体负责", 480, 140), PageOf.Line("人", 510, 176), PageOf.Line("宓样例", 600, 153),
            PageOf.Line("日期:2026年11月3日", 100, 420));

        Assert.Equal("yanglisample97yangli.com", sheet.ValueOf(FieldNames.Domain));
        Assert.Equal("宓样例", sheet.ValueOf(FieldNames.PersonName));
    }

    [Fact]
    public void TheCornerOfACell_IsNoPartOfTheLabel()
    {
        var sheet = PaperPage.Read(
            new VerificationSheetKind(), new FakeProbe(),
            PageOf.Line("小程序备案信息真实性核验表", 200, 60, 32),
            PageOf.Line("小程序名称「", 100, 140), PageOf.Line("样例优选", 230, 140),
            PageOf.Line("小程序负责「", 100, 200), PageOf.Line("人", 150, 226), PageOf.Line("王样例", 230, 213),
            PageOf.Line("日期:2026年11月3日", 100, 420));

        Assert.Equal("样例优选", sheet.ValueOf(FieldNames.ServiceName));
        Assert.Equal("王样例", sheet.ValueOf(FieldNames.PersonName));
    }

    /// <summary>二〇二六年: the ring is passed over.</summary>
    [Theory]
    [InlineData("日期:二二六年十一月三日")]
    [InlineData("日期:二   二六年十一月三日")]
    public void AYearWithoutItsRing_IsReadAndDoubted(string date)
    {
        var sheet = PaperPage.Read(new VerificationSheetKind(), new FakeProbe(), PaperPage.Of("APP备案信息真实性核验单", "主办者名称:威海样例海蓝科技有限公司", "负责人签字:", date));

        Assert.Equal("2026-11-03", sheet.ValueOf(FieldNames.SignedOn));
        Assert.Equal(FieldStatus.Doubtful, sheet.Fields[FieldNames.SignedOn].Status);
    }

    [Theory]
    [InlineData("法定代表人(俭 ):")]
    [InlineData("负责人签")]
    [InlineData("负责人字:")]
    public void ASignatureWhoseLabelLiesUnderASeal_IsLookedFor(string label)
    {
        var sheet = PaperPage.Read(
            new VerificationSheetKind(), new FakeProbe { Ink = 0.05 },
            PaperPage.Of("APP备案信息真实性核验单", "主办者名称:威海样例海蓝科技有限公司", label, "日期:2026年11月3日"));

        Assert.Equal(FieldNames.Present, sheet.ValueOf(FieldNames.Signature));
    }

    /// <summary>请打印后签章回传(样例) says what to do; the name is written so close behind 签字 that both are one line.</summary>
    [Theory]
    [InlineData("签字林样例", FieldNames.Present)]
    [InlineData("签字日期", null)]
    [InlineData("签字:", FieldNames.Present)]
    public void WhatIsToBeDone_IsNoPlaceToSign(string line, string? expected)
    {
        var probe = new FakeProbe { InkWithin = q => q.Top > 250 ? 0.05 : 0 };
        var sheet = PaperPage.Read(new VerificationSheetKind(), probe, PaperPage.Of("APP备案信息真实性核验单", "平台自动生成·请打印后签章回传(样例)", "主办者名称:威海样例海蓝科技有限公司", "", "", line));

        Assert.Equal(expected, sheet.ValueOf(FieldNames.Signature));
    }

    /// <summary>On a photograph the line to sign on is aslant, and no rule that is dropped.</summary>
    [Fact]
    public void OnlyTheLineToSignOn_IsNoSignature()
    {
        var sheet = PaperPage.Read(
            new VerificationSheetKind(), new FakeProbe { InkWithin = area => area.Height > 25 ? 0.05 : 0.001 },
            PaperPage.Of("APP备案信息真实性核验单", "主办者名称:威海样例海蓝科技有限公司", "负责人签字:", "日期:2026年11月3日"));

        Assert.Equal(FieldNames.Absent, sheet.ValueOf(FieldNames.Signature));
        Assert.Equal(FieldStatus.Doubtful, sheet.Fields[FieldNames.Signature].Status);
    }

    /// <summary>In poor light some of its ring is left where one signs.</summary>
    [Theory]
    [InlineData(0.02, FieldStatus.Doubtful)]
    [InlineData(0.06, FieldStatus.Confirmed)]
    public void LittleInkUnderASeal_IsNoSignatureForCertain(double ink, FieldStatus expected)
    {
        var seal = new SealMark(new PagePoint(260, 200), 75, Coverage: 0.9, IsRed: true);
        var sheet = PaperPage.Read(
            new VerificationSheetKind(), new FakeProbe { InkWithin = q => q.Left < 335 ? ink : 0, Seals = new SealSearch([seal], HasColors: true) },
            PaperPage.Of("APP备案信息真实性核验单", "主办者名称:威海样例海蓝科技有限公司", "负责人签字:", "日期:2026年11月3日"));

        Assert.Equal((FieldNames.Present, expected), (sheet.ValueOf(FieldNames.Signature), sheet.Fields[FieldNames.Signature].Status));
    }

    [Fact]
    public void LinesWithBlanks_AreRead()
    {
        var sheet = PaperPage.Read(
            new VerificationSheetKind(), new FakeProbe(),
            PaperPage.Of("APP备案信息真实性核验单", "主办者名称:威海样例海蓝科技有限公司", "APP名称:样例出行", "备案域名:yangli-sample.cn", "负责人姓名:王样例   证件号码:371002199003077715"));

        Assert.Equal("样例出行", sheet.ValueOf(FieldNames.ServiceName));
        Assert.Equal("王样例", sheet.ValueOf(FieldNames.PersonName));
        Assert.Equal("371002199003077715", sheet.ValueOf(FieldNames.IdNumber));
    }

    /// <summary>The label stands level with the gap between the two lines of its value; what is ticked is no name.</summary>
    [Fact]
    public void ALabelBetweenTheLinesOfItsValue_HasBoth()
    {
        var sheet = PaperPage.Read(
            new VerificationSheetKind(), new FakeProbe("yangli-sample.cn"),
            PageOf.Line("ICP备案真实性核验单", 300, 60, 32),
            PageOf.Line("单位名称", 100, 160), PageOf.Line("威海样例海蓝科技有限", 240, 144), PageOf.Line("公司", 240, 176), PageOf.Line("单位性质", 560, 160), PageOf.Line("企业", 700, 160),
            PageOf.Line("网站名称", 100, 230), PageOf.Line("样例商城", 240, 230), PageOf.Line("涉及域名", 560, 230), PageOf.Line("yangli-sample.cn", 700, 230),
            PageOf.Line("服务名称:√与主体相关", 100, 290), PageOf.Line("日期:2026年11月3日", 100, 420));

        Assert.Equal(
            ("威海样例海蓝科技有限公司", "样例商城", FieldStatus.Confirmed, "yangli-sample.cn"),
            (sheet.ValueOf(FieldNames.SubjectName), sheet.ValueOf(FieldNames.ServiceName), sheet.Fields[FieldNames.ServiceName].Status, sheet.ValueOf(FieldNames.Domain)));
    }

    /// <summary>小程序 above 负责人 would be one label in two lines, but each has a value of its own.</summary>
    [Fact]
    public void TwoLabelsBelowOneAnother_AreTwo()
    {
        var sheet = PaperPage.Read(new VerificationSheetKind(), new FakeProbe(), PaperPage.Of("小程序真实性核验单", "主办者   威海样例海蓝科技有限公司", "小程序   样例柳编", "负责人   王样例"));

        Assert.Equal(("样例柳编", "王样例"), (sheet.ValueOf(FieldNames.ServiceName), sheet.ValueOf(FieldNames.PersonName)));
    }

    private static readonly Beian.Docs.Recognition.TextLine[] Untitled =
    [
        PageOf.Line("一、主办者与服务", 100, 100), PageOf.Line("主办者名称", 120, 150), PageOf.Line("威海样例海蓝科技有限公司", 400, 150), PageOf.Line("服务名称", 120, 190), PageOf.Line("样例商城", 400, 190),
        PageOf.Line("服务负责人", 120, 230), PageOf.Line("王样例", 400, 230), PageOf.Line("二、核验项目", 100, 280), PageOf.Line("核验内容", 120, 320), PageOf.Line("是", 500, 320), PageOf.Line("否", 560, 320),
        PageOf.Line("核验完成时间:2026-11-03", 300, 400),
    ];

    /// <summary>Its title is white print in a colored bar, which nobody reads.</summary>
    [Fact]
    public void ASheetWhoseTitleIsIllegible_IsFoundByItsHeads()
    {
        var sheet = PaperPage.Read(new VerificationSheetKind(), new FakeProbe(), Untitled);

        Assert.Equal(("威海样例海蓝科技有限公司", "样例商城", "王样例"), (sheet.ValueOf(FieldNames.SubjectName), sheet.ValueOf(FieldNames.ServiceName), sheet.ValueOf(FieldNames.PersonName)));
        Assert.Empty(PaperPage.Find(new VerificationSheetKind(), [PageOf.Line("网站备案承诺书", 300, 50, 32), .. Untitled]));
        Assert.Empty(PaperPage.Find(new VerificationSheetKind(), [.. Untitled.Where(l => !l.Text.Contains("核验"))]));
    }

    [Theory]
    [InlineData("ICP备案主体与网站信息核验登记单")]
    [InlineData("备案信息核验记录表")]
    [InlineData("APP备案信息核验记录(真实性核验单)")]
    public void OtherTitles_AreKnown(string title) => Assert.Single(PaperPage.Find(new VerificationSheetKind(), PaperPage.Of(title, "主办单位:威海样例海蓝科技有限公司")));

    /// <summary>【主办方】 by itself, the name below; others beside.</summary>
    [Fact]
    public void LabelsInCornerBrackets_AreRead()
    {
        var sheet = PaperPage.Read(new VerificationSheetKind(), new FakeProbe(), PaperPage.Of("小程序备案真实性核验单", "【主办方】", "威海样例海蓝科技有限公司", "【小程序】样例课", "【小程序负责人】王样例"));

        Assert.Equal(("威海样例海蓝科技有限公司", "样例课", "王样例"), (sheet.ValueOf(FieldNames.SubjectName), sheet.ValueOf(FieldNames.ServiceName), sheet.ValueOf(FieldNames.PersonName)));
    }

    /// <summary>电子化核验单 is the page's own heading, 网站真实性核验单 the sheet's: a person says which is meant.</summary>
    [Theory]
    [InlineData("网站真实性核验单", 30, FieldStatus.Doubtful)]
    [InlineData("网站真实性核验单", 20, FieldStatus.Confirmed)]
    [InlineData("主办单位基本信息", 30, FieldStatus.Confirmed)]
    public void OfTwoHeadings_APersonChooses(string second, double em, FieldStatus status)
    {
        var lines = PaperPage.Of("电子化核验单", "", "主办单位名称:长沙样例软件有限公司", "网站名称:样例学堂", "域名:yangli-sample.cn", "网站负责人:漆样例", "签署时间:2026-09-30");
        var sheet = PaperPage.Read(new VerificationSheetKind(), new FakeProbe("yangli-sample.cn"), [.. lines, PageOf.Line(second, 200, 120, em)]);

        Assert.Equal(status, sheet.Fields[FieldNames.LetterKind].Status);
    }

    /// <summary>Two persons with their numbers: that of who is in charge of the site, or the first for a person to look at.</summary>
    [Theory]
    [InlineData("网站负责人", "371002199003077715", FieldStatus.Confirmed)]
    [InlineData("审核人", "371002197001010018", FieldStatus.Doubtful)]
    public void OfSeveralNumbers_ThatOfWhoIsInCharge(string label, string number, FieldStatus status)
    {
        var sheet = PaperPage.Read(
            new VerificationSheetKind(), new FakeProbe(number),
            PaperPage.Of("备案真实性核验单", "单位名称   威海样例科技有限公司", "网站名称   样例江湖", "法人代表   田样例   身份证号371002197001010018", $"{label}   王样例   身份证号371002199003077715", "核验方式   当面核验"));

        Assert.Equal((number, status), (sheet.ValueOf(FieldNames.IdNumber), sheet.Fields[FieldNames.IdNumber].Status));
    }

    /// <summary>A domain that its cell breaks, its label level with the gap: the few letters of the second line seem smaller than they are.</summary>
    [Fact]
    public void ADomainInTwoLinesBesideItsLabel_IsOne()
    {
        var sheet = PaperPage.Read(
            new VerificationSheetKind(), new FakeProbe("wankai-yangli.cn"),
            PageOf.Line("备案真实性核验单", 200, 40, 32), PageOf.Line("单位名称", 100, 200), PageOf.Line("威海样例科技有限公司", 260, 200),
            PageOf.Line("网站域名", 100, 300), PageOf.Line("wankai-yang", 260, 284, 26), PageOf.Line("li.cn", 262, 320, 17), PageOf.Line("核验方式", 100, 400), PageOf.Line("当面核验", 260, 400));

        Assert.Equal(("wankai-yangli.cn", FieldStatus.Confirmed), (sheet.ValueOf(FieldNames.Domain), sheet.Fields[FieldNames.Domain].Status));
    }

    /// <summary>Beside a unit's code a number counts behind the name of who is in charge.</summary>
    [Theory]
    [InlineData("网站负责人", "371002199003077715")]
    [InlineData("审核人", null)]
    public void BesideAUnitsCode_TheNumberOfWhoIsInCharge(string label, string? number)
    {
        var sheet = PaperPage.Read(
            new VerificationSheetKind(), new FakeProbe("371002199003077715"),
            PaperPage.Of("备案真实性核验单", "单位名称   威海样例科技有限公司", "证件号码   53110000500382746P", "网站名称   样例江湖", $"{label}   王样例   证件号码   371002199003077715", "核验方式   当面核验"));

        Assert.Equal(("53110000500382746P", number), (sheet.ValueOf(FieldNames.CreditCode), sheet.ValueOf(FieldNames.IdNumber)));
    }
}
