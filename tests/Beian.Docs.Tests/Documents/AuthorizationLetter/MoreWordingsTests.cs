using Beian.Docs.Documents;
using Beian.Docs.Documents.AuthorizationLetter;
using Beian.Docs.Documents.Papers.Roles;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.AuthorizationLetter;

/// <summary>Letters that others worded: whoever is named before a number, tables of two parts, parts with a head.</summary>
public sealed class MoreWordingsTests
{
    private const string Giver = "371002197001010018", Receiver = "371002199003077715";

    private static DocumentReading Read(params string[] lines) => PaperPage.Read(new AuthorizationLetterKind(), new FakeProbe(Giver, Receiver), PaperPage.Of("备案授权书", lines));

    /// <summary>A lawyer's letter, and one that an office writes.</summary>
    [Theory]
    [InlineData("授权网站负责人的律师见证书", true)]
    [InlineData("关于授权王样例同志为单位网站负责人的函", true)]
    [InlineData("网站负责人任命书", true)]
    [InlineData("网站负责人授权表", true)]
    [InlineData("法人授权委托证明书", true)]
    [InlineData("网站备案承诺书", false)]
    [InlineData("关于同意备案的函", false)]
    public void Titles_OfManyKinds_AreLetters(string title, bool isLetter) =>
        Assert.Equal(isLetter, PaperPage.Find(new AuthorizationLetterKind(), PaperPage.Of(title, "  授权王样例办理网站备案。")).Count == 1);

    [Fact]
    public void TwoParts_SideBySide_AreToldApart()
    {
        var letter = PaperPage.Read(
            new AuthorizationLetterKind(), new FakeProbe(Giver, Receiver),
            PageOf.Line("APP备案授权委托书", 300, 60, 32),
            PageOf.Line("甲方(授权人)", 100, 140), PageOf.Line("乙方(被授权人)", 520, 140),
            PageOf.Line("企业名称:威海样例科技有限公司", 100, 180), PageOf.Line("姓", 520, 180), PageOf.Line("名:王样例", 570, 180),
            PageOf.Line("法定代表人:田样例", 100, 220), PageOf.Line("证件类型:居民身份证", 520, 220),
            PageOf.Line("法定代表人身份证:", 100, 260), PageOf.Line("证件号码:", 520, 260),
            PageOf.Line(Giver, 100, 300), PageOf.Line(Receiver, 520, 300),
            PageOf.Line("  甲方就APP备案向乙方作出如下授权。", 100, 380));

        Assert.Equal(
            ("威海样例科技有限公司", "田样例", Giver, "王样例", Receiver),
            (letter.ValueOf(FieldNames.SubjectName), letter.ValueOf(FieldNames.Representative), letter.ValueOf(FieldNames.RepresentativeIdNumber), letter.ValueOf(FieldNames.AuthorizedName), letter.ValueOf(FieldNames.AuthorizedIdNumber)));
    }

    [Fact]
    public void PartsWithAHead_AreToldApart()
    {
        var letter = Read("一、授权方", "  名 称:威海样例科技有限公司", "  法定代表人:田样例", "二、被授权方", "  姓 名:王样例", "  证件号码:371002199003077715", "三、授权内容", "  授权方委托被授权方办理备案。");

        Assert.Equal(("威海样例科技有限公司", "王样例", Receiver), (letter.ValueOf(FieldNames.SubjectName), letter.ValueOf(FieldNames.AuthorizedName), letter.ValueOf(FieldNames.AuthorizedIdNumber)));
    }

    [Fact]
    public void PartiesByTheirLetters_AreToldApart()
    {
        var letter = Read("甲方(委托方):威海样例鲜花有限责任公司", "乙方(受托方):王样例   女", "乙方身份证件号码:371002199003077715", "  由乙方出任网站负责人。");

        Assert.Equal(("威海样例鲜花有限责任公司", "王样例", Receiver), (letter.ValueOf(FieldNames.SubjectName), letter.ValueOf(FieldNames.AuthorizedName), letter.ValueOf(FieldNames.AuthorizedIdNumber)));
    }

    /// <summary>方 is a surname, and 授权方法定代表人 no name.</summary>
    [Fact]
    public void NumberedParts_AreToldApart()
    {
        var letter = Read("1 授权方", "  单位:威海样例农产品有限公司", "  法定代表人:田样例", "2 受权方", "  姓名:王样例   证件号:371002199003077715", "  受权方作为APP的互联网信息服务负责人办理备案。", "授权方法定代表人签字:");

        Assert.Equal(("威海样例农产品有限公司", "王样例", Receiver), (letter.ValueOf(FieldNames.SubjectName), letter.ValueOf(FieldNames.AuthorizedName), letter.ValueOf(FieldNames.AuthorizedIdNumber)));
    }

    [Fact]
    public void WhatAPersonIs_IsNoPartOfTheName() => Assert.Equal("田样例", Read("委托单位   威海样例仪表有限公司", "单位负责人   田样例(职务:执行董事)", "  授权办理网站备案。").ValueOf(FieldNames.Representative));

    /// <summary>委托权限 stands where a name could.</summary>
    [Fact]
    public void Parties_AreReadFromTheirLabels()
    {
        var letter = Read("委托方:威海样例锅炉制造有限公司", "被委托方:王样例", "被委托方身份证号码:371002199003077715", "  委托权限:代为申请、提交备案。", "      法定代表人:田样例(签章)");

        Assert.Equal(
            ("威海样例锅炉制造有限公司", "王样例", Receiver, "田样例"),
            (letter.ValueOf(FieldNames.SubjectName), letter.ValueOf(FieldNames.AuthorizedName), letter.ValueOf(FieldNames.AuthorizedIdNumber), letter.ValueOf(FieldNames.Representative)));
    }

    /// <summary>Ink between two characters that stand close is a stroke of one of them; names of Tibetan people begin with no surname.</summary>
    [Theory]
    [InlineData("法定代表人(签字):完么样例", "完么样例")]
    [InlineData("负责人 (签字):王样例", "王样例")]
    public void WhoSigned_IsRead(string line, string expected) => Assert.Equal((expected, FieldStatus.Doubtful), (Read("  兹授权办理网站备案。", line).Fields[FieldNames.Representative].Value, Read("  兹授权办理网站备案。", line).Fields[FieldNames.Representative].Status));

    /// <summary>A place for the seal is nobody's name.</summary>
    [Fact]
    public void PlaceForASeal_IsNobody() => Assert.DoesNotContain(FieldNames.Representative, Read("  兹授权办理网站备案。", "法定代表人(签字):单位公章").Fields.Keys);

    /// <summary>The representative's own number could not be read: that of whom the letter authorizes stands in for no one.</summary>
    [Theory]
    [InlineData("田样例", false)]
    [InlineData("王样例", true)]
    public void TheOthersNumber_IsNotTheRepresentatives(string representative, bool has)
    {
        var lines = PaperPage.Of("备案授权书", "授权单位   威海样例科技有限公司", "法定代表人   " + representative, "法定代表人身份证号   " + Receiver, "受权人姓名   王样例", "受权人身份证号   " + Receiver, "  授权办理网站备案。");
        var unsure = lines.Select(l => l with { Chars = [.. l.Chars.Select(c => c with { Confidence = 0.6 })] }).ToArray();

        Assert.Equal(has, PaperPage.Read(new AuthorizationLetterKind(), new FakeProbe(), unsure).Fields.ContainsKey(FieldNames.RepresentativeIdNumber));
    }

    /// <summary>The label stands level with the gap between two lines of its cell, of which the second is another item.</summary>
    [Fact]
    public void ACellOfTwoItems_HasTheUnitInItsFirstLine()
    {
        var letter = PaperPage.Read(
            new AuthorizationLetterKind(), new FakeProbe(Giver, Receiver), PageOf.Line("备案授权书", 300, 60, 32),
            PageOf.Line("威海样例科技有限公司", 250, 140), PageOf.Line("委托方", 100, 160), PageOf.Line("负责人:田样例  身份证号码:" + Giver, 250, 180),
            PageOf.Line("受托人", 100, 260), PageOf.Line("被授权人:王样例  身份证号码:" + Receiver, 250, 260), PageOf.Line("  委托方授权上列受托人办理网站备案。", 100, 340));

        Assert.Equal("威海样例科技有限公司", letter.ValueOf(FieldNames.SubjectName));
    }

    /// <summary>我站门户网站(yangli.cn)负责人: whose website it is, not what it is called.</summary>
    [Theory]
    [InlineData("网站名称:我站门户网站", null)]
    [InlineData("网站名称:本单位官网", null)]
    [InlineData("网站名称:我爱样例网", "我爱样例网")]
    public void OurOwnWebsite_IsNoName(string line, string? expected) => Assert.Equal(expected, Read(line, "  授权王样例办理网站备案。").ValueOf(FieldNames.ServiceName));

    [Fact]
    public void PostInADepartment_IsThePosition() => Assert.Equal("秘书处干事", Read("被授权人:王样例", "部门职务:秘书处干事", "  授权办理网站备案。").ValueOf(FieldNames.Position));

    /// <summary>A narrow cell breaks a name and a post within a word, and sets what is left in the middle.</summary>
    [Theory]
    [InlineData("综合科科", "员", "综合科科员")]
    [InlineData("技术部", "产品经理", "技术部产品经理")]
    [InlineData("会计", "出纳", "会计")]
    public void AValueBrokenByItsCell_IsWhole(string first, string second, string position)
    {
        var letter = PaperPage.Read(
            new AuthorizationLetterKind(), new FakeProbe(Giver, Receiver), PageOf.Line("备案授权书", 300, 60, 32), PageOf.Line("  我单位授权下列人员办理网站备案。", 100, 130),
            PageOf.Line("被授权人", 100, 200), PageOf.Line("职务", 270, 200), PageOf.Line("身份证号码", 420, 200),
            PageOf.Line("王样", 115, 250), PageOf.Line(first, 290 - (first.Length * 10), 250), PageOf.Line(Receiver, 400, 265),
            PageOf.Line("例", 125, 283), PageOf.Line(second, 290 - (second.Length * 10), 283));

        Assert.Equal(("王样例", position), (letter.ValueOf(FieldNames.AuthorizedName), letter.ValueOf(FieldNames.Position)));
    }

    /// <summary>信息技术部|副经理, of which the model saw the first alone: the value goes on to the next mark.</summary>
    [Fact]
    public void APostThatTheModelCuts_IsWhole()
    {
        var letter = PaperPage.Read(
            new AuthorizationLetterKind(), new FakeProbe { RolesOf = _ => [(PaperRole.Position, "信息技术部", 0.99)] }, PaperPage.Of("备案授权书", "  兹授权我单位王样例(职务:信息技术部副经理,身份证号码:371002199003077715)办理网站备案。"));

        Assert.Equal(("信息技术部副经理", FieldStatus.Doubtful), (letter.ValueOf(FieldNames.Position), letter.Fields[FieldNames.Position].Status));
    }

    /// <summary>What the model of roles saw is the last of a list, or lacks its bracket; in a sentence such words are no post's.</summary>
    [Theory]
    [InlineData("任职   社员代表、会计", "社员代表、会计", FieldStatus.Doubtful)]
    [InlineData("任职   会计(网站负责人)", "会计(网站负责人)", FieldStatus.Doubtful)]
    [InlineData("任职   会计", "会计", FieldStatus.Confirmed)]
    [InlineData("任职   会计,遵守本单位财务、会计制度", "会计", FieldStatus.Confirmed)]
    public void APostsNeighbors_BelongToIt(string line, string expected, FieldStatus status)
    {
        var letter = PaperPage.Read(
            new AuthorizationLetterKind(), new FakeProbe { RolesOf = _ => [(PaperRole.Position, "会计", 0.99)] }, PaperPage.Of("备案授权书", "被授权人   王样例", line, "  授权办理网站备案。"));

        Assert.Equal((expected, status), (letter.ValueOf(FieldNames.Position), letter.Fields[FieldNames.Position].Status));
    }

    /// <summary>A name on two lines around its label, whose end is short and seems smaller; a piece of a seal's arc is.</summary>
    [Theory]
    [InlineData(320, 24, "威海样例智慧港口物流信息技术服务有限公司")]
    [InlineData(320, 16, "威海样例智慧港口物流信息技术服务有限")]
    [InlineData(240, 24, "威海样例智慧港口物流信息技术服务有限")]
    public void ShortEndOfACell_IsPartOfIt(double row, double em, string expected)
    {
        var letter = PaperPage.Read(
            new AuthorizationLetterKind(), new FakeProbe(),
            PageOf.Line("备案授权书", 300, 60, 40), PageOf.Line("授权单位", 100, 296, 28), PageOf.Line("威海样例智慧港口物流信息技术服务有限", 320, 280, 30), PageOf.Line("公司", 320, row, em), PageOf.Line("  授权王样例办理网站备案。", 100, 420, 28));

        Assert.Equal(expected, letter.ValueOf(FieldNames.SubjectName));
    }

    /// <summary>The title stands upright in the first column of the table; characters no larger than the text are none.</summary>
    [Theory]
    [InlineData(30, "小程序主体授权书")]
    [InlineData(20, null)]
    public void ATitleThatStandsUpright_IsOne(double em, string? expected)
    {
        string[] rows = ["授权方:威海样例海蓝科技有限公司", "小程序名称:样例e游", "主体负责人:王样例", "被授权人:余样例", "授权内容:担任小程序负责人", "有效期:两年", "负责人签字:", "2026年8月1日"];
        Recognition.TextLine[] lines = [.. "小程序主体授权书".Select((c, i) => PageOf.Line(c.ToString(), 100, 100 + (i * 50), em)), .. rows.Select((r, i) => PageOf.Line(r, 220, 110 + (i * 50)))];

        Assert.Equal(expected, PaperPage.Find(new AuthorizationLetterKind(), lines).Count == 0 ? null : PaperPage.Read(new AuthorizationLetterKind(), new FakeProbe(), lines).ValueOf(FieldNames.LetterKind));
    }

    /// <summary>法定代表人授权委托证明, and a number that is printed once: it is one person's.</summary>
    [Fact]
    public void OneNumber_IsNotTwoPersons()
    {
        var letter = PaperPage.Read(
            new AuthorizationLetterKind(), new FakeProbe(Receiver) { RolesOf = _ => [(PaperRole.RepresentativeIdNumber, Receiver, 0.999)] },
            PageOf.Line("法定代表人(负责人)授权委托证明", 300, 60, 32),
            PageOf.Line("委托方", 100, 140), PageOf.Line("受托方", 520, 140),
            PageOf.Line("名称:威海样例电子厂工会委员会", 100, 180), PageOf.Line("姓名:王样例", 520, 180),
            PageOf.Line("负责人:田样例", 100, 220), PageOf.Line("证件号:", 520, 220), PageOf.Line(Receiver, 520, 260),
            PageOf.Line("受托方代为办理委托方下列网站的备案手续:", 100, 320));

        Assert.Equal(("王样例", Receiver, null), (letter.ValueOf(FieldNames.AuthorizedName), letter.ValueOf(FieldNames.AuthorizedIdNumber), letter.Fields.GetValueOrDefault(FieldNames.RepresentativeIdNumber)?.Value));
    }
}
