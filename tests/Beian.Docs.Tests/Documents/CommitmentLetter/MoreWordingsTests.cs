using Beian.Docs.Documents;
using Beian.Docs.Documents.CommitmentLetter;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.CommitmentLetter;

/// <summary>Promises that others worded.</summary>
public sealed class MoreWordingsTests
{
    private const string Company = "威海样例科技有限公司";

    private static DocumentReading Read(params string[] lines) => PaperPage.Read(new CommitmentLetterKind(), new FakeProbe("yangli-sample.cn"), PaperPage.Of("互联网信息服务承诺书", lines));

    /// <summary>What stands in quotation marks is a page of it.</summary>
    [Fact]
    public void APage_IsNoService() => Assert.Equal("样例商城", Read("小程序:样例商城", "  保证在小程序“更多资料”页公示备案号;").ValueOf(FieldNames.ServiceName));

    /// <summary>小程序 is the value of 服务类型, not the label of what follows.</summary>
    [Fact]
    public void AKindOfService_IsNoLabel() => Assert.Equal("样例商城", Read("服务类型   小程序", "服务名称   样例商城").ValueOf(FieldNames.ServiceName));

    [Fact]
    public void TheTitle_NamesNoService() => Assert.DoesNotContain(FieldNames.ServiceName, Read("  本单位保证备案信息真实、准确、完整,遵守有关规定。").Fields.Keys);

    /// <summary>A blank in a sentence, with what tells on both sides where it ends.</summary>
    [Theory]
    [InlineData("  本人 王样例 ,系网站(域名: yangli-sample.cn )的网站负责人,已知悉备案信息真实性要求。", "王样例")]
    [InlineData("  本人 王样例 (身份证号:371002199003077715)承诺备案信息真实。", "王样例")]
    [InlineData("  该域名仅用于网站的宣传展示。负责人 王样例 对以上内容负责。", "王样例")]
    [InlineData("  我是王样例,是威海样例科技有限公司网站的负责人,承诺备案信息真实。", "王样例")]
    [InlineData("  我是样例商城,是网站的名称。", null)]
    [InlineData("  本人承诺,系自愿备案,提交的备案信息真实。", null)]
    [InlineData("  该域名仅用于网站的宣传展示。负责人应对以上备案内容负责。", null)]
    public void WhoPromisesInASentence_IsRead(string sentence, string? expected)
    {
        var field = Read(sentence).Fields.GetValueOrDefault(FieldNames.PersonName);

        Assert.Equal(expected, field?.Value);
        Assert.True(field is null || field.Status == FieldStatus.Confirmed);
    }

    /// <summary>Who signs for a unit is not who files.</summary>
    [Fact]
    public void AUnitsPersonInCharge_IsNotItsSubject() => Assert.DoesNotContain(FieldNames.SubjectName, Read("  本人王样例作为网站负责人,承诺备案信息真实。").Fields.Keys);

    /// <summary>Heads in the middle of their columns, the value below in two lines.</summary>
    [Fact]
    public void HeadsOfColumns_HaveTheirValuesBelow()
    {
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), new FakeProbe("yangli-sample.cn"),
            PageOf.Line("互联网信息服务承诺书", 300, 60, 32), PageOf.Line("我社为展示成员自产农产品开办网站,一致同意作出承诺,保证备案信息真实。", 100, 130),
            PageOf.Line("承诺单位", 160, 200), PageOf.Line("网站及域名", 450, 200), PageOf.Line("网站负责人", 750, 200),
            PageOf.Line("威海样例彝乡苦荞种植", 100, 260), PageOf.Line("农民专业合作社", 130, 292), PageOf.Line("yangli-sample.cn", 420, 276), PageOf.Line("王样例", 770, 276));

        Assert.Equal(("威海样例彝乡苦荞种植农民专业合作社", "王样例"), (letter.ValueOf(FieldNames.SubjectName), letter.ValueOf(FieldNames.PersonName)));
    }

    /// <summary>Two names in one place are both given, and a person looks.</summary>
    [Theory]
    [InlineData("网站名称:样例古梨树;样例梨果协会", "样例古梨树;样例梨果协会", FieldStatus.Doubtful)]
    [InlineData("网站名称:样例古梨树;域名:yangli-sample.cn", "样例古梨树", FieldStatus.Confirmed)]
    [InlineData("网站名称:样例古梨树;", "样例古梨树", FieldStatus.Confirmed)]
    public void SeveralServices_AreAllGiven(string line, string expected, FieldStatus status)
    {
        var service = Read("  我单位承诺备案信息真实。", line).Fields[FieldNames.ServiceName];

        Assert.Equal((expected, status), (service.Value, service.Status));
    }

    /// <summary>A line goes on where its label begins, or the body gives the name whole; what stands there may be another item.</summary>
    [Theory]
    [InlineData("威海样例茶叶种植农民专", "业合作社", "威海样例茶叶种植农民专业合作社")]
    [InlineData("威海样例茶叶种植农民专", "法定代表人:王样例", "威海样例茶叶种植农民专")]
    [InlineData("威海样例科技有限公司", "业合作社", "威海样例科技有限公司")]
    public void ANameThatGoesOnAtTheMargin_IsWhole(string first, string second, string expected) =>
        Assert.Equal(expected, Read("  承诺备案信息真实。", "承诺单位:" + first, second, "2026年11月3日").ValueOf(FieldNames.SubjectName));

    [Fact]
    public void ANameInBracketsBehindOurUnit_IsTheSubject() =>
        Assert.Equal("威海样例茶叶种植农民专业合作社", Read("  本社(威海样例茶叶种植农民专业合作社,统一社会信用代码91371000MA3C2AB123)承诺备案信息真实。", "承诺单位:威海样例茶叶种植农民专").ValueOf(FieldNames.SubjectName));

    /// <summary>Whose promise it is, in its first sentence.</summary>
    [Theory]
    [InlineData("  威海样例科技有限公司在开办网站“样例商城”过程中,郑重承诺如下:", "威海样例科技有限公司")]
    [InlineData("  威海样例科技有限公司就备案域名yangli-sample.cn承诺:备案信息真实。", "威海样例科技有限公司")]
    [InlineData("  本网站由威海样例供销社主办,承诺备案信息真实。", "威海样例供销社")]
    [InlineData("  本网站由我单位主办,承诺备案信息真实。", null)]
    public void AUnitInTheFirstSentence_IsTheSubject(string sentence, string? expected) => Assert.Equal(expected, Read(sentence).ValueOf(FieldNames.SubjectName));

    /// <summary>When a sheet was printed nobody signed it.</summary>
    [Fact]
    public void ADayOfPrinting_IsNotTheDayOfSigning() =>
        Assert.Equal("2022-11-10", Read("  承诺备案信息真实。", "签署日期:2022年11月10日", "(本承诺书打印日期:2022年11月8日)").ValueOf(FieldNames.SignedOn));

    /// <summary>Only the words of a certificate's labels are a translation.</summary>
    [Fact]
    public void LettersThatBeginAName_AreItsOwn() => Assert.Equal("TIME样例时光", Read("网站名称   TIME样例时光", "  本单位保证备案信息真实、准确、完整。").ValueOf(FieldNames.ServiceName));

    /// <summary>网站名|称:…: a line's end cuts the label within a sentence.</summary>
    [Fact]
    public void ALabelCutByALinesEnd_IsOneStill() =>
        Assert.Equal("样例打印服务", PaperPage.Read(
            new CommitmentLetterKind(), new FakeProbe("yangli-sample.cn"), PageOf.Line("互联网信息服务承诺书", 300, 60, 32),
            PageOf.Line("我单位(本人)威海样例海蓝科技有限公司现申请开办网站,网站名", 140, 130), PageOf.Line("称:样例打印服务,域名:yangli-sample.cn,现就备案事宜承诺:", 100, 162)).ValueOf(FieldNames.ServiceName));

    /// <summary>Titles without 书; a clause of the text is none.</summary>
    [Theory]
    [InlineData("小程序备案承诺", true)]
    [InlineData("关于依法开办网站的承诺", true)]
    [InlineData("网站备案信息真实性承诺", true)]
    [InlineData("声明", true)]
    [InlineData("关于网站不涉及前置审批事项的说明", true)]
    [InlineData("本单位对备案信息真实性承诺", false)]
    [InlineData("网站备案流程说明", false)]
    [InlineData("郑重承诺", false)]
    public void TitleWithoutItsLastWord_IsOne(string title, bool isOne) =>
        Assert.Equal(isOne, new CommitmentLetterKind().Find(PageOf.View(new FakeProbe(), PaperPage.Of(title, "主办单位:威海样例科技有限公司", "  我公司保证备案信息真实。"))).Count == 1);

    /// <summary>本人姓名:…民族:…, on one line.</summary>
    [Fact]
    public void NameBeforeAnotherItem_EndsThere() =>
        Assert.Equal("阿依努尔·样例", Read("  本人姓名:阿依努尔·样例   民族:维吾尔族", "  身份证号:371002199003077715", "  我自愿开办小程序,保证备案信息真实。").ValueOf(FieldNames.PersonName));

    /// <summary>By hand at the foot, its end under the seal: the sentence has the whole name.</summary>
    [Fact]
    public void ANameCutShortAtTheFoot_IsThatOfTheSentence() =>
        Assert.Equal("王样例", Read("  我是王样例,是网站“样例商城”的负责人。", "  我承诺备案信息真实。", "网站负责人签名:   王样").ValueOf(FieldNames.PersonName));

    /// <summary>主办者(章): with nothing behind it, and who signs below.</summary>
    [Fact]
    public void ASignature_IsNoUnit()
    {
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), new FakeProbe(), [.. PaperPage.Of("互联网信息服务承诺书", "  本单位保证备案信息真实、准确、完整,接受监督检查。"), PageOf.Line("主办者(章):", 200, 400), PageOf.Line("经营者签名:王样例", 240, 430)]);

        Assert.DoesNotContain("签名", letter.ValueOf(FieldNames.SubjectName) ?? "", StringComparison.Ordinal);
    }

    /// <summary>A line's end parts the next item's label.</summary>
    [Fact]
    public void AServicesName_EndsWithItsItem() => Assert.Equal("样例文创", Read("网站名称:样例文创;域", "名:yangli-sample.cn。", "  本单位保证备案信息真实、准确、完整。").ValueOf(FieldNames.ServiceName));

    /// <summary>Points of a list are labels where a colon follows, and sentences else.</summary>
    [Theory]
    [InlineData("1.承诺单位:威海市样例匠心园林培训学校", "威海市样例匠心园林培训学校")]
    [InlineData("(一)承诺单位:威海市样例匠心园林培训学校", "威海市样例匠心园林培训学校")]
    [InlineData("1.承诺单位 威海市样例匠心园林培训学校", null)]
    [InlineData("学校盖章:威海市样例匠心园林培训学校", "威海市样例匠心园林培训学校")]
    [InlineData("  本人林样例,系威海市样例匠心园林培训学校之法定代表人。", "威海市样例匠心园林培训学校")]
    public void WhoPromises_IsNamedInManyWays(string line, string? expected) =>
        Assert.Equal(expected, PaperPage.Read(new CommitmentLetterKind(), new FakeProbe(), PaperPage.Of("网站备案信息真实性承诺书", line, "2.我校保证所提交的备案信息真实、完整。")).ValueOf(FieldNames.SubjectName));

    /// <summary>学校(公章): and a piece of the seal behind it.</summary>
    [Fact]
    public void PieceOfASeal_IsNoNameWhereASentenceHasOne() =>
        Assert.Equal("威海市样例匠心园林培训学校", PaperPage.Read(new CommitmentLetterKind(), new FakeProbe(), PaperPage.Of("网站备案信息真实性承诺书", "  本人林样例,系威海市样例匠心园林培训学校之法定代表人,保证真实、完整。", "学校(公章):园林绿化")).ValueOf(FieldNames.SubjectName));

    /// <summary>Those of law firms begin with a 3, as numbers of cards do, which have no letter within.</summary>
    [Theory]
    [InlineData("31320000MD01926G2Y", "31320000MD01926G2Y")]
    [InlineData("320102199003077716", null)]
    public void CodeOfALawFirm_IsOne(string number, string? expected) =>
        Assert.Equal(expected, PaperPage.Read(new CommitmentLetterKind(), new FakeProbe(), PaperPage.Of("备案信息真实性承诺书", $"  本所(统一社会信用代码:{number})承诺所提交的备案信息真实、完整。")).ValueOf(FieldNames.CreditCode));

    /// <summary>A place to sign right behind the name, and the name by hand in it.</summary>
    [Fact]
    public void APlaceToSignBehindAName_IsNoneOfIt()
    {
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), new FakeProbe("yangli-sample.cn"),
            [.. PaperPage.Of("互联网信息服务承诺书", "  本单位承诺备案信息真实。"), PageOf.Line("网站负责人:税样例", 100, 400), PageOf.Line("签字:", 312, 400), PageOf.Line("税样例", 380, 398)]);

        Assert.Equal(("税样例", FieldStatus.Confirmed), (letter.ValueOf(FieldNames.PersonName), letter.Fields[FieldNames.PersonName].Status));
    }

    /// <summary>A provider's notice that its customer promises to keep, and a title whose thin first letter was passed over.</summary>
    [Theory]
    [InlineData("网站建设告知书", "网站建设告知书", FieldStatus.Confirmed)]
    [InlineData("CP备案承诺书", "ICP备案承诺书", FieldStatus.Doubtful)]
    public void OtherTitles_AreRead(string title, string kind, FieldStatus status)
    {
        var letter = PaperPage.Read(new CommitmentLetterKind(), new FakeProbe(title), PaperPage.Of(title, "主办单位名称   威海样例科技有限公司", "  本单位已阅读并理解以上全部内容,承诺严格遵守。"));

        Assert.Equal((kind, status), (letter.ValueOf(FieldNames.LetterKind), letter.Fields[FieldNames.LetterKind].Status));
    }
}
