using Beian.Docs.Documents;
using Beian.Docs.Documents.BusinessLicense;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.BusinessLicense;

public sealed class BusinessLicenseTests
{
    private const string Code = "91371000MA3C00003Y";

    /// <summary>The 2019 landscape sheet: two columns, an address that wraps beside another label.</summary>
    private static TextLine[] Landscape(string code = Code) =>
    [
        PageOf.Line("营业执照", 700, 150, 90),
        PageOf.Line("统一社会信用代码", 100, 200),
        PageOf.Line(code, 100, 240),
        PageOf.Line("名____称", 100, 400),
        PageOf.Line("样例(威海)科技有限公司", 320, 400),
        PageOf.Line("类____型", 100, 460),
        PageOf.Line("有限责任公司(自然人独资)", 320, 460),
        PageOf.Line("法定代表人", 100, 520),
        PageOf.Line("样例甲", 320, 520),
        PageOf.Line("经营范围", 100, 580),
        PageOf.Line("软件开发;信息技术咨询服务。", 320, 580),
        PageOf.Line("(依法须经批准的项目除外)", 320, 606),
        PageOf.Line("注册资本", 900, 400),
        PageOf.Line("壹佰万元整", 1100, 400),
        PageOf.Line("成立日期", 900, 460),
        PageOf.Line("2016年01月05日", 1100, 460),
        PageOf.Line("营业期限", 900, 520),
        PageOf.Line("2016年01月05日至长期", 1100, 520),
        PageOf.Line("住____所", 900, 554),
        PageOf.Line("山东省威海市环翠区样例路", 1100, 554),
        PageOf.Line("88号2单元301室", 1100, 580),
        PageOf.Line("登记机关", 1100, 800),
        PageOf.Line("2019年03月01日", 1200, 860),
    ];

    private static DocumentReading Read(FakeProbe probe, params TextLine[] lines)
    {
        var page = PageOf.View(probe, lines);
        var kind = new BusinessLicenseKind();
        return kind.Read(Assert.Single(kind.Find(page)), page);
    }

    /// <summary>Whoever sent the copy wrote below it when.</summary>
    [Theory]
    [InlineData("提交日期:2024年7月2日", null)]
    [InlineData("2024年7月2日", "2024-07-02")]
    public void DateOfANote_IsNoDateOfIssue(string note, string? issued) =>
        Assert.Equal(issued, Read(new FakeProbe(), [.. Landscape().Where(l => l.Text != "2019年03月01日"), PageOf.Line(note, 1100, 860)]).ValueOf(FieldNames.IssuedOn));

    /// <summary>经营范围及方|式: the label's last character stands below it, where a line of the scope could go on.</summary>
    [Fact]
    public void LabelThatGoesOnBelow_IsNoPartOfTheScope()
    {
        var lines = Landscape().Where(l => l.Text is not ("经营范围" or "软件开发;信息技术咨询服务。" or "(依法须经批准的项目除外)"));

        var license = Read(new FakeProbe(), [.. lines, PageOf.Line("经营范围及方", 100, 580), PageOf.Line("式", 100, 604), PageOf.Line("许可经营项目:无。一般经营项目:平面设计、室内", 320, 578), PageOf.Line("装饰设计;图文制作。", 320, 606)]);

        Assert.Equal("许可经营项目:无。一般经营项目:平面设计、室内装饰设计;图文制作。", license.ValueOf(FieldNames.Scope));
    }

    /// <summary>A semicolon is read as a colon by both readers; behind the head of a list it is one.</summary>
    [Theory]
    [InlineData("许可经营项目:食品销售。一般经营项目:软件开发。", FieldStatus.Confirmed)]
    [InlineData("软硬件开发、销售:国内一般贸易。", FieldStatus.Doubtful)]
    public void AColonThatHeadsNoList_IsDoubted(string scope, FieldStatus status)
    {
        var license = Read(new FakeProbe(), [.. Landscape().Where(l => l.Text is not ("软件开发;信息技术咨询服务。" or "(依法须经批准的项目除外)")), PageOf.Line(scope, 320, 580)]);

        Assert.Equal((scope, status), (license.ValueOf(FieldNames.Scope), license.Fields[FieldNames.Scope].Status));
    }

    /// <summary>Stars behind a scope are printed, and count where they could be counted.</summary>
    [Theory]
    [InlineData("软件开发。***", "软件开发。***", FieldStatus.Confirmed)]
    [InlineData("软件开发。*_**", "软件开发。***", FieldStatus.Doubtful)]
    [InlineData("软件开发。六★*", "软件开发。***", FieldStatus.Doubtful)]
    [InlineData("(软件开发)食品***", "(软件开发)食品***", FieldStatus.Confirmed)]
    [InlineData("软件开发。****", "软件开发。****", FieldStatus.Doubtful, 1)]
    public void StarsBehindAScope_ArePrinted(string printed, string expected, FieldStatus status, int poor = 0)
    {
        var line = PageOf.Line(printed, 320, 580);
        line = line with { Chars = [.. line.Chars.Select((c, i) => i >= line.Chars.Count - poor ? c with { Confidence = 0.49, Alternative = "#" } : c)] };
        var license = Read(new FakeProbe { Ink = 0 }, [.. Landscape().Where(l => l.Text is not ("软件开发;信息技术咨询服务。" or "(依法须经批准的项目除外)")), line]);

        Assert.Equal((expected, status), (license.ValueOf(FieldNames.Scope), license.Fields[FieldNames.Scope].Status));
    }

    /// <summary>The first numeral of the year was misread: this century's.</summary>
    [Fact]
    public void YearWithoutItsCentury_IsLikely()
    {
        var license = Read(new FakeProbe(), [.. Landscape().Where(l => l.Text != "2016年01月05日"), PageOf.Line("1〇一四年四月九日", 1100, 460)]);

        Assert.Equal(("2014-04-09", FieldStatus.Doubtful), (license.ValueOf(FieldNames.EstablishedOn), license.Fields[FieldNames.EstablishedOn].Status));
    }

    /// <summary>Labels with their translation on the same line, and values below: no value is only a translation.</summary>
    [Fact]
    public void TranslationsBesideLabels_AreNoValues()
    {
        var license = Read(
            new FakeProbe(),
            PageOf.Line("营业执照", 700, 150, 90), PageOf.Line($"统一社会信用代码:{Code}", 700, 300),
            PageOf.Line("名称Name", 100, 400), PageOf.Line("样例(威海)科技有限公司芜湖分公司", 100, 440), PageOf.Line("负责人Principal", 900, 400), PageOf.Line("样例甲", 900, 440),
            PageOf.Line("类型Type", 100, 520), PageOf.Line("有限责任公司分公司", 100, 560), PageOf.Line("成立日期DateofEstablishment", 900, 520), PageOf.Line("2016年01月05日", 900, 560),
            PageOf.Line("经营范围BusinessScope", 100, 640), PageOf.Line("软件开发。", 100, 680), PageOf.Line("营业场所PlaceofBusiness", 900, 640), PageOf.Line("山东省威海市环翠区样例路88号", 900, 680));

        Assert.Equal(("样例(威海)科技有限公司芜湖分公司", "样例甲"), (license.ValueOf(FieldNames.Name), license.ValueOf(FieldNames.Representative)));
        Assert.Equal(("山东省威海市环翠区样例路88号", "软件开发。", "2016-01-05"), (license.ValueOf(FieldNames.Address), license.ValueOf(FieldNames.Scope), license.ValueOf(FieldNames.EstablishedOn)));
    }

    /// <summary>A character within the registrar's name was passed over, and its line falls in two.</summary>
    [Fact]
    public void RegistrarOfWhichACharacterWasPassedOver_IsDoubtful()
    {
        var authority = Read(new FakeProbe(), [.. Landscape(), PageOf.Line("大理白族自治__大理市市场监督管理局", 1100, 826)]).Fields[FieldNames.Authority];

        Assert.Equal(("大理白族自治大理市市场监督管理局", FieldStatus.Doubtful), (authority.Value, authority.Status));
    }

    /// <summary>The first line lies in the glare: what is left begins a line below the label, and reads as well as a whole scope.</summary>
    [Theory]
    [InlineData(580, FieldStatus.Confirmed)]
    [InlineData(606, FieldStatus.Doubtful)]
    public void ScopeThatBeginsBelowItsLabel_MayHaveLostALine(double row, FieldStatus expected)
    {
        var license = Read(new FakeProbe(), [.. Landscape().Where(l => !l.Text.StartsWith("软件开发", StringComparison.Ordinal) && !l.Text.StartsWith("(依法", StringComparison.Ordinal)), PageOf.Line("软件开发;信息技术咨询服务。", 320, row)]);

        Assert.Equal(("软件开发;信息技术咨询服务。", expected), (license.ValueOf(FieldNames.Scope), license.Fields[FieldNames.Scope].Status));
    }

    /// <summary>The label level with the gap between two lines, of which the second begins another list.</summary>
    [Fact]
    public void ScopeOfTwoListsAroundItsLabel_IsWhole()
    {
        var license = Read(new FakeProbe(), [.. Landscape().Where(l => !l.Text.StartsWith("软件开发", StringComparison.Ordinal) && !l.Text.StartsWith("(依法", StringComparison.Ordinal) && l.Text != "经营范围"),
            PageOf.Line("许可项目:食品销售。", 320, 640), PageOf.Line("经营范围", 100, 656), PageOf.Line("一般项目:软件开发。", 320, 672)]);

        Assert.Equal("许可项目:食品销售。一般项目:软件开发。", license.ValueOf(FieldNames.Scope));
    }

    /// <summary>住所 lies in the shade, its value on the row of 经营范围.</summary>
    [Fact]
    public void AddressWhoseLabelWasNotFound_IsNoPartOfTheScope()
    {
        var license = Read(new FakeProbe(), [.. Landscape().Where(l => l.Text is not ("住____所" or "山东省威海市环翠区样例路" or "88号2单元301室")),
            PageOf.Line("山东省威海市环翠区样例路", 1100, 580), PageOf.Line("88号2单元301室", 1100, 606)]);

        Assert.Equal(("山东省威海市环翠区样例路88号2单元301室", "软件开发;信息技术咨询服务。(依法须经批准的项目除外)"), (license.ValueOf(FieldNames.Address), license.ValueOf(FieldNames.Scope)));
    }

    /// <summary>海南's remark speaks of the system that the line at a licence's foot speaks of as well.</summary>
    [Fact]
    public void RemarkThatNamesTheRegistry_IsOfTheScope()
    {
        string[] scope = ["软件开发;信息技术咨询服务(经营范围中的一般经营项目", "依法自主开展经营活动,通过国家企业信用信息公示系", "统(海南)向社会公示)"];
        var license = Read(new FakeProbe(), [.. Landscape().Where(l => !l.Text.StartsWith("软件开发", StringComparison.Ordinal) && !l.Text.StartsWith("(依法", StringComparison.Ordinal)),
            .. scope.Select((l, i) => PageOf.Line(l, 320, 580 + (26 * i))), PageOf.Line("国家企业信用信息公示系统网址:样例", 100, 1000)]);

        Assert.Equal(string.Concat(scope), license.ValueOf(FieldNames.Scope));
    }

    /// <summary>深圳's licences have notes in place of a scope, which speak of scopes and stand beside the items.</summary>
    [Fact]
    public void Notes_AreNoItems()
    {
        string[] kept = ["营业执照", "统一社会信用代码", Code, "名____称", "样例(威海)科技有限公司", "类____型", "有限责任公司(自然人独资)", "法定代表人", "样例甲", "登记机关", "2019年03月01日"];
        string[] notes = ["重要提示", "1.商事主体的经营范围由章程确定。经营范围中属于法律、法规", "规定应当经批准的项目,取得许可审批文件后方可开展相关经营活动。", "2.商事主体经营范围和许可审批项目等有关企业信用事项", "及年报信息,请登录国家企业信用信息公示系统查询。"];
        var license = Read(new FakeProbe(), [.. Landscape().Where(l => kept.Contains(l.Text)), .. notes.Select((n, i) => PageOf.Line(n, 900, 400 + (36 * i)))]);

        Assert.Equal(("有限责任公司(自然人独资)", "样例甲", "2019-03-01"), (license.ValueOf(FieldNames.Type), license.ValueOf(FieldNames.Representative), license.ValueOf(FieldNames.IssuedOn)));
        Assert.DoesNotContain(FieldNames.Scope, license.Fields.Keys);
    }

    /// <summary>A small code on a large sheet is looked for once more, beside its caption.</summary>
    [Fact]
    public void CodeThatWasNotFoundOnTheSheet_IsLookedForBesideItsCaption()
    {
        var probe = new FakeProbe { QrWithin = place => place is { Left: > 500, Width: < 900, Height: < 400 } ? [$"http://www.gsxt.gov.cn/index.html?uniscid={Code}"] : [] };
        var license = Read(probe, [.. Landscape(), .. new[] { "扫描二维码登录", "‘国家企业信用", "信息公示系统’", "了解更多登记、", "备案、许可、监", "管信息。" }.Select((line, i) => PageOf.Line(line, 1300, 150 + (18 * i), 12))]);

        Assert.Contains("qrCode", license.Fields[FieldNames.CreditCode].Evidence);
    }

    /// <summary>An app prints its labels in gray, each above its value.</summary>
    [Fact]
    public void ListOfAnApp_IsRead()
    {
        (string Label, string Value)[] items = [("统一社会信用代码", Code), ("名称", "样例科技有限公司"), ("类型", "有限责任公司"), ("法定代表人", "样例甲"), ("注册资本", "壹佰万元整"), ("住所", "山东省威海市环翠区样例路88号"), ("发照日期", "2019年03月01日")];
        var license = Read(new FakeProbe(), [PageOf.Line("营业执照", 175, 20), .. items.SelectMany((item, i) => new[] { PageOf.Line(item.Label, 30, 100 + (76 * i), 18) with { Contrast = 0.35 }, PageOf.Line(item.Value, 32, 126 + (76 * i)) })]);

        Assert.Equal(
            [Code, "样例科技有限公司", "有限责任公司", "样例甲", "壹佰万元整", "山东省威海市环翠区样例路88号", "2019-03-01"],
            new[] { FieldNames.CreditCode, FieldNames.Name, FieldNames.Type, FieldNames.Representative, FieldNames.Capital, FieldNames.Address, FieldNames.IssuedOn }.Select(license.ValueOf));
    }

    [Theory]
    [InlineData("2016年01月05日至长期", "长期")]
    [InlineData("2016年年01月05日至2036年01月04日", null)] // without its label only a term's very form is believed
    [InlineData("自2016年01月05日至2036年01月04日", "2036-01-04")]
    public void TermWhoseLabelWasNotFound_IsReadByItsForm(string printed, string? to)
    {
        var license = Read(new FakeProbe(), [.. Landscape().Where(l => l.Text is not ("营业期限" or "2016年01月05日至长期")), PageOf.Line(printed, 1100, 520)]);

        Assert.Equal(to, license.ValueOf(FieldNames.ValidTo));
    }

    [Fact]
    public void DateOfWhichTwoBoxesReadTheSameCharacter_IsRead()
    {
        var license = Read(new FakeProbe(), [.. Landscape().Where(l => l.Text != "2016年01月05日至长期"), PageOf.Line("2016年年01月05日至2036年01月04日", 1100, 520)]);

        Assert.Equal(("2016-01-05", "2036-01-04"), (license.ValueOf(FieldNames.ValidFrom), license.ValueOf(FieldNames.ValidTo)));
    }

    /// <summary>An app lists the items one below the other, the registrar before the scope.</summary>
    [Fact]
    public void ScopeBelowTheRegistrarOfAList_IsRead()
    {
        string[] items = ["名称", "样例(威海)科技有限公司", "类型", "有限责任公司", "法定代表人", "王样例", "登记机关", "威海市市场监督管理局", "核准日期", "2019年03月01日", "经营范围", "软件开发;信息技术咨询服务。"];
        var license = Read(new FakeProbe(),
            [PageOf.Line("营业执照", 300, 60, 50), PageOf.Line("统一社会信用代码:" + Code, 200, 140), .. items.Select((t, i) => PageOf.Line(t, i % 2 == 0 ? 100 : 320, 220 + (i / 2 * 70)))]);

        Assert.Equal(("软件开发;信息技术咨询服务。", "威海市市场监督管理局", "2019-03-01"), (license.ValueOf(FieldNames.Scope), license.ValueOf(FieldNames.Authority), license.ValueOf(FieldNames.IssuedOn)));
    }

    [Fact]
    public void RegistrarOfAListInTwoLines_IsWhole()
    {
        var license = Read(new FakeProbe(),
            [PageOf.Line("营业执照", 300, 60, 50), PageOf.Line("统一社会信用代码:" + Code, 200, 140), PageOf.Line("名称", 100, 220), PageOf.Line("样例(威海)科技有限公司", 320, 220), PageOf.Line("登记机关", 100, 290), PageOf.Line("样例省样例市样例新区市场监督管", 320, 290),
            PageOf.Line("理局", 320, 318), PageOf.Line("经营范围", 100, 390), PageOf.Line("软件开发;信息技术咨询服务。", 320, 390)]);

        Assert.Equal("样例省样例市样例新区市场监督管理局", license.ValueOf(FieldNames.Authority));
    }

    [Theory]
    [InlineData(0, 1000)]
    [InlineData(1700, 0)]
    public void TwoLicensesOnOnePicture_AreTwoDocuments(double right, double down)
    {
        const string other = "92371002MA3D123473";
        var page = PageOf.View(new FakeProbe(),
            [.. Landscape(), .. Landscape(other).Select(l => new TextLine(l.Quad.Map(p => new(p.X + right, p.Y + down)), l.Chars) { Contrast = l.Contrast })]);
        var kind = new BusinessLicenseKind();
        var read = kind.Find(page).Select(f => kind.Read(f, page)).ToList();

        Assert.Equal([Code, other], read.Select(r => r.ValueOf(FieldNames.CreditCode)));
        Assert.All(read, r => Assert.Equal("山东省威海市环翠区样例路88号2单元301室", r.ValueOf(FieldNames.Address)));
        Assert.All(read, r => Assert.Equal("2019-03-01", r.ValueOf(FieldNames.IssuedOn)));
    }

    /// <summary>凭营|业执照依法自主开展经营活动): the remark of a scope, in type that is measured larger than the labels.</summary>
    [Fact]
    public void WordsOfAScopeThatWraps_AreNoSecondTitle()
    {
        var page = PageOf.View(new FakeProbe(),
            [.. Landscape().Where(l => l.Text != "(依法须经批准的项目除外)"), PageOf.Line("(除依法须经批准的项目外,凭营", 320, 606, 27), PageOf.Line("业执照依法自主开展经营活动)", 320, 640, 27)]);

        Assert.Single(new BusinessLicenseKind().Find(page));
    }

    [Fact]
    public void DateOfIssue_IsNotConfirmedWhereTwoSheetsHaveOne()
    {
        var issued = Read(new FakeProbe(), [.. Landscape(), PageOf.Line("登记机关", 1100, 1800), PageOf.Line("2023年02月01日", 1200, 1860)]).Fields[FieldNames.IssuedOn];

        Assert.Equal(FieldStatus.Doubtful, issued.Status);
    }

    /// <summary>The table of yearly inspections on the other leaf of an older licence, in the rows of the items, and a label that is no field.</summary>
    [Fact]
    public void YearlyInspections_AreNoItems()
    {
        var license = Read(new FakeProbe(), PageOf.Line("企业法人营业执照", 300, 100, 60), PageOf.Line("注册号", 100, 180), PageOf.Line("370100000000018", 230, 180), PageOf.Line("名称", 100, 240), PageOf.Line("样例市样例量具厂", 320, 240),
            PageOf.Line("住所", 100, 290), PageOf.Line("山东省威海市环翠区样例路17号", 320, 290), PageOf.Line("法定代表人", 100, 340), PageOf.Line("王样例", 320, 340), PageOf.Line("企业类型", 100, 390), PageOf.Line("全民所有制", 320, 390),
            PageOf.Line("经营方式", 100, 440), PageOf.Line("制造、零售", 320, 440), PageOf.Line("经营范围", 100, 490), PageOf.Line("样例量具制造。", 320, 490),
            PageOf.Line("2009年度", 760, 240), PageOf.Line("已年检", 760, 290), PageOf.Line("2011年度", 760, 340));

        Assert.Equal(("样例市样例量具厂", "山东省威海市环翠区样例路17号", "王样例", "全民所有制"),
            (license.ValueOf(FieldNames.Name), license.ValueOf(FieldNames.Address), license.ValueOf(FieldNames.Representative), license.ValueOf(FieldNames.Type)));
    }

    [Fact]
    public void NameThatBeginsFartherRightThanItsColumn_IsNotConfirmed()
    {
        var name = Read(new FakeProbe(), [.. Landscape().Where(l => l.Text != "样例(威海)科技有限公司"), PageOf.Line("威海)科技有限公司", 370, 400)]).Fields[FieldNames.Name];
        Assert.Equal(FieldStatus.Doubtful, name.Status);

        var whole = Read(new FakeProbe(), [.. Landscape().Where(l => l.Text != "样例(威海)科技有限公司"), PageOf.Line("威海科技有限公司", 370, 400)]).Fields[FieldNames.Name];
        Assert.Contains("cutOff", whole.Evidence);
        Assert.DoesNotContain("cutOff", Read(new FakeProbe(), Landscape()).Fields[FieldNames.Name].Evidence);
    }

    /// <summary>Older sheets set some labels wide and others not: behind a wide one no value begins as early as behind a narrow one.</summary>
    [Fact]
    public void ValueBehindAWideLabel_IsNotCut()
    {
        TextLine[] lines =
        [
            PageOf.Line("企业法人营业执照", 300, 60, 50), PageOf.Line("注册号", 100, 130), PageOf.Line("370100000000018", 320, 130), PageOf.Line("名_________称", 100, 180), PageOf.Line("样例市样例有限公司", 330, 180),
            PageOf.Line("住_________所", 100, 230), PageOf.Line("山东省威海市环翠区样例路17号", 330, 230), PageOf.Line("法_定_代_表_人", 100, 280), PageOf.Line("王样例", 330, 280),
            PageOf.Line("成立日期", 100, 330), PageOf.Line("2003年10月28日", 190, 330), PageOf.Line("营业期限", 100, 380), PageOf.Line("2003年10月28日至2033年10月27日", 190, 380),
        ];
        var license = Read(new FakeProbe(), lines);

        Assert.Equal("样例市样例有限公司", license.ValueOf(FieldNames.Name));
        Assert.DoesNotContain("cutOff", license.Fields[FieldNames.Name].Evidence);
    }

    /// <summary>The second line of an address behind two characters of a seal's arc is not taken for it, and not passed over.</summary>
    [Theory]
    [InlineData("环保(住所申报)", 185, FieldStatus.Doubtful)]
    [InlineData("样例环保", 700, FieldStatus.Confirmed)]
    public void LineBelowAnAddress_ThatNothingTakes_IsADoubt(string below, double x, FieldStatus status)
    {
        TextLine[] lines =
        [
            PageOf.Line("营业执照", 300, 60, 50), PageOf.Line("统一社会信用代码", 500, 130), PageOf.Line("91371002MA3W7K2D3D", 670, 130), PageOf.Line("名称", 100, 180), PageOf.Line("样例市样例有限公司", 225, 180),
            PageOf.Line("住所", 100, 230), PageOf.Line("山东省威海市环翠区样例路17号", 225, 230), PageOf.Line(below, x, 256), PageOf.Line("法定代表人", 100, 300), PageOf.Line("王样例", 225, 300),
            PageOf.Line("成立日期", 100, 350), PageOf.Line("2003年10月28日", 225, 350),
        ];
        var address = Read(new FakeProbe(), lines).Fields[FieldNames.Address];

        Assert.Equal(("山东省威海市环翠区样例路17号", status), (address.Value, address.Status));
    }

    /// <summary>Labels that end at one place begin at many: a long one's value is not cut.</summary>
    [Fact]
    public void ValueBehindALabelSetToTheRight_IsNotCut()
    {
        TextLine[] lines =
        [
            PageOf.Line("营业执照", 300, 60, 50), PageOf.Line("统一社会信用代码", 500, 130), PageOf.Line("91371002MA3W7K2D3D", 670, 130), PageOf.Line("名称:", 160, 180), PageOf.Line("样例市样例有限公司", 225, 180),
            PageOf.Line("住所:", 160, 230), PageOf.Line("山东省威海市环翠区样例路17号", 225, 230), PageOf.Line("法定代表人:", 100, 280), PageOf.Line("王样例", 225, 280),
            PageOf.Line("注册资本:", 120, 330), PageOf.Line("壹佰万元整", 225, 330), PageOf.Line("成立日期:", 120, 380), PageOf.Line("2003年10月28日", 225, 380),
        ];

        Assert.DoesNotContain("cutOff", Read(new FakeProbe(), lines).Fields[FieldNames.Representative].Evidence);
    }

    [Fact]
    public void EveryItem_IsReadFromItsColumn()
    {
        var license = Read(new FakeProbe(), Landscape());

        Assert.Equal(Code, license.ValueOf(FieldNames.CreditCode));
        Assert.Equal("样例(威海)科技有限公司", license.ValueOf(FieldNames.Name));
        Assert.Equal("有限责任公司(自然人独资)", license.ValueOf(FieldNames.Type));
        Assert.Equal("样例甲", license.ValueOf(FieldNames.Representative));
        Assert.Equal("法定代表人", license.ValueOf(FieldNames.RepresentativeTitle));
        Assert.Equal("壹佰万元整", license.ValueOf(FieldNames.Capital));
        Assert.Equal("2016-01-05", license.ValueOf(FieldNames.EstablishedOn));
        Assert.Equal("2016-01-05", license.ValueOf(FieldNames.ValidFrom));
        Assert.Equal("长期", license.ValueOf(FieldNames.ValidTo));
        Assert.Equal("山东省威海市环翠区样例路88号2单元301室", license.ValueOf(FieldNames.Address));
        Assert.Equal("软件开发;信息技术咨询服务。(依法须经批准的项目除外)", license.ValueOf(FieldNames.Scope));
        Assert.Equal("2019-03-01", license.ValueOf(FieldNames.IssuedOn));
    }

    [Fact]
    public void OtherCodeInTheQr_IsSaid()
    {
        var license = Read(new FakeProbe(null, "http://www.gsxt.gov.cn/index.html?uniscid=92371002MA3D123473"), Landscape());

        Assert.Equal(Code, license.ValueOf(FieldNames.CreditCode));
        Assert.Contains(license.Issues, i => i.Code == "qr.codeDiffers");
    }

    [Theory]
    [InlineData("万元整", FieldStatus.Doubtful)]
    [InlineData("人民币拾万元整", FieldStatus.Doubtful)]
    [InlineData("人民币壹拾万元整", FieldStatus.Confirmed)]
    public void AmountThatBeginsWithAUnit_IsNotConfirmed(string printed, FieldStatus status) =>
        Assert.Equal(status, Read(new FakeProbe(), [.. Landscape().Where(l => l.Text != "壹佰万元整"), PageOf.Line(printed, 1100, 400)]).Fields[FieldNames.Capital].Status);

    [Fact]
    public void CodeWithAWrongDigit_IsNotConfirmed()
    {
        var license = Read(new FakeProbe(), Landscape("91371000MA3C00008Y"));

        Assert.Equal(FieldStatus.Doubtful, license.Fields[FieldNames.CreditCode].Status);
    }

    [Fact]
    public void LostBracket_IsDoubtful()
    {
        var lines = Landscape();
        lines[6] = PageOf.Line("有限责任公司(自然人独资", 320, 460);

        Assert.Equal(FieldStatus.Doubtful, Read(new FakeProbe(), lines).Fields[FieldNames.Type].Status);
    }

    [Fact]
    public void SkewedSheet_ReadsTheSame()
    {
        var lines = Landscape().Select(l => new TextLine(l.Quad.Map(p => new(p.X - (0.06 * p.Y), p.Y + (0.06 * p.X))), l.Chars)).ToArray();
        var license = Read(new FakeProbe(), lines);

        Assert.Equal("山东省威海市环翠区样例路88号2单元301室", license.ValueOf(FieldNames.Address));
        Assert.Equal("软件开发;信息技术咨询服务。(依法须经批准的项目除外)", license.ValueOf(FieldNames.Scope));
    }

    [Fact]
    public void ACommitmentThatQuotesTheItems_IsNoLicense()
    {
        var page = PageOf.View(
            new FakeProbe(),
            PageOf.Line("互联网信息服务承诺书", 300, 60, 40),
            PageOf.Line("名称", 100, 200),
            PageOf.Line("样例科技有限公司", 200, 200),
            PageOf.Line("统一社会信用代码", 100, 260),
            PageOf.Line(Code, 400, 260),
            PageOf.Line("法定代表人", 100, 320),
            PageOf.Line("样例甲", 320, 320));

        Assert.Empty(new BusinessLicenseKind().Find(page));
    }
}
