using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Documents.Papers.Roles;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers.Roles;

public sealed class RoleFieldsTests
{
    private static readonly FieldReading None = new() { Status = FieldStatus.Missing };

    private static RoleFields Of(string line, params (PaperRole, string, double)[] values) => Of(new FakeProbe { RolesOf = _ => values }, line);

    private static RoleFields Of(FakeProbe probe, string line)
    {
        var page = PageOf.View(probe, PageOf.Line(line, 100, 100));
        return new RoleFields(PaperRoles.Read(page.Sheet, probe), RunningText.Of(page.Sheet, LineStarts.IsOne), page);
    }

    private static FieldReading Known(string value, FieldStatus status, params string[] evidence) => new() { Value = value, Status = status, Confidence = 0.9, Evidence = evidence };

    [Fact]
    public void WhatNothingElseFound_IsTheModelsToSay()
    {
        var field = Of("这桩差事便落在田样例身上", (PaperRole.Authorized, "田样例", 0.999)).Person(None, PaperRole.Authorized);

        Assert.Equal(("田样例", FieldStatus.Confirmed), (field!.Value, field.Status));
        Assert.NotNull(field.Box);
    }

    [Fact]
    public void WhatItIsNotSureOf_IsDoubtful()
    {
        var field = Of("这桩差事便落在田样例身上", (PaperRole.Authorized, "田样例", 0.9)).Person(None, PaperRole.Authorized);

        Assert.Equal(("田样例", FieldStatus.Doubtful), (field!.Value, field.Status));
        Assert.Equal([RoleFields.Unsure], field.Evidence);
    }

    [Fact]
    public void ABranchBehindAUnit_IsItsName_AndDoubtful()
    {
        var field = Of("本网站由威海样例有限公司北京营业部主办", (PaperRole.Unit, "威海样例有限公司", 0.999)).Unit(None);

        Assert.Equal(("威海样例有限公司北京营业部", FieldStatus.Doubtful), (field!.Value, field.Status));
    }

    /// <summary>The model sees the name end one character too soon.</summary>
    [Theory]
    [InlineData("现授权田样例(身份证号:", "田样例", FieldStatus.Doubtful)]
    [InlineData("现授权田样为(身份证号:", "田样", FieldStatus.Confirmed)]
    [InlineData("现授权田样办理备案", "田样", FieldStatus.Confirmed)]
    [InlineData("现授权田样(身份证号:", "田样", FieldStatus.Confirmed)]
    [InlineData("网站负责人:田样例", "田样例", FieldStatus.Doubtful)]
    public void AWordBetweenANameAndABracket_IsItsEnd(string line, string expected, FieldStatus status)
    {
        var fields = Of(line, (PaperRole.Authorized, "田样", 0.999));

        Assert.Equal((expected, status), (fields.Person(None, PaperRole.Authorized)!.Value, fields.Person(None, PaperRole.Authorized)!.Status));
        Assert.Equal(("田样", FieldStatus.Confirmed), (fields.Person(Known("田样", FieldStatus.Confirmed), PaperRole.Authorized)!.Value, FieldStatus.Confirmed));
    }

    /// <summary>It sees the name begin one character too late, with what is a surname as well.</summary>
    [Theory]
    [InlineData("本人丹田样例(身份证号:", "丹田样例", FieldStatus.Doubtful)]
    [InlineData("本人田样例(身份证号:", "田样例", FieldStatus.Confirmed)]
    [InlineData("兹授权田样例(身份证号:", "田样例", FieldStatus.Confirmed)]
    [InlineData("现由田样例(身份证号:", "田样例", FieldStatus.Confirmed)]
    [InlineData("这桩差事便落在田样例身上", "田样例", FieldStatus.Confirmed)]
    public void AWordBetweenAnIntroductionAndAName_IsItsBeginning(string line, string expected, FieldStatus status)
    {
        var field = Of(line, (PaperRole.Authorized, "田样例", 0.999)).Person(None, PaperRole.Authorized);

        Assert.Equal((expected, status), (field!.Value, field.Status));
    }

    /// <summary>A name without a surname may have lost its first character, unless it is made of whole elements.</summary>
    [Theory]
    [InlineData("洛桑丹增", FieldStatus.Confirmed)]
    [InlineData("增洛桑丹", FieldStatus.Doubtful)]
    public void ANameOfElements_BeginsWithNoSurname(string name, FieldStatus status) =>
        Assert.Equal(status, Of($"兹授权{name}(身份证号:", (PaperRole.Authorized, name, 0.999)).Person(None, PaperRole.Authorized)!.Status);

    /// <summary>负责人努|尔艾力·买买提江.</summary>
    [Fact]
    public void ANameOfTwoParts_MayBeginOneCharacterBefore()
    {
        var field = Of("负责人努尔样·买买提例对以上内容负责", (PaperRole.Person, "尔样·买买提例", 0.999)).Person(None, PaperRole.Person);

        Assert.Equal(("努尔样·买买提例", FieldStatus.Doubtful), (field!.Value, field.Status));
    }

    /// <summary>Ink where somebody signed is no name; a surname that is legible is one.</summary>
    [Theory]
    [InlineData("〓一", null)]
    [InlineData("〓人〓", null)]
    [InlineData("田〓", "田〓")]
    [InlineData("〓样例", "〓样例")]
    public void WhatIsHardlyLegible_IsNoName(string read, string? expected) =>
        Assert.Equal(expected, Of($"负责人签字:{read}", (PaperRole.Person, read, 0.999)).Person(None, PaperRole.Person)!.Value);

    /// <summary>本人所办的网站为个人网站: what sort of service it is.</summary>
    [Fact]
    public void ASortOfService_IsNoName() => Assert.Null(Of("本人所办的网站为个人网站,不含", (PaperRole.Service, "个人网站", 0.999)).Text(None, PaperRole.Service)!.Value);

    /// <summary>The mark that closes was lost, and the model sees the name end too soon.</summary>
    [Theory]
    [InlineData("开办网站“样例的手记,使用域名", "样例的手记", FieldStatus.Doubtful)]
    [InlineData("开办网站“样例的手”,使用域名", "样例的手", FieldStatus.Confirmed)]
    public void TheLastWordOfAQuotedName_BelongsToIt(string line, string expected, FieldStatus status)
    {
        var field = Of(line, (PaperRole.Service, "样例的手", 0.999)).Text(None, PaperRole.Service);

        Assert.Equal((expected, status), (field!.Value, field.Status));
    }

    [Fact]
    public void ASignature_IsNeverPrint()
    {
        var field = Of("法定代表人(签字):田样例", (PaperRole.Representative, "田样例", 0.999)).Person(None, PaperRole.Representative);

        Assert.Equal(FieldStatus.Doubtful, field!.Status);
        Assert.Contains(FieldReading.Handwriting, field.Evidence);
    }

    [Fact]
    public void AMarkWithinAName_IsASpeckAndADoubt()
    {
        var field = Of("法定代表人:柏样:例", (PaperRole.Representative, "柏样:例", 0.999)).Person(None, PaperRole.Representative);

        Assert.Equal(("柏样例", FieldStatus.Doubtful), (field!.Value, field.Status));
    }

    [Fact]
    public void ACodeBehindAName_IsNoPartOfIt()
    {
        var field = Of("由青岛样例有限公司(统一社会信用代码91370200MA3C", (PaperRole.Unit, "青岛样例有限公司(统一社会信用代码91370200MA3C", 0.999)).Unit(None);

        Assert.Equal("青岛样例有限公司", field!.Value);
    }

    [Fact]
    public void WhereBothAreSureOfAnotherValue_APersonLooks()
    {
        var field = Of("这桩差事便落在田样例身上", (PaperRole.Authorized, "田样例", 0.999)).Person(Known("段样例", FieldStatus.Confirmed), PaperRole.Authorized);

        Assert.Equal(("田样例", FieldStatus.Doubtful), (field!.Value, field.Status));
        Assert.Equal([RoleFields.Differs], field.Evidence);
    }

    [Theory]
    [InlineData(0.999, "田样例", FieldStatus.Confirmed)]
    [InlineData(0.9, "方确认", FieldStatus.Doubtful)]
    public void ADoubtfulValue_GivesWayToASureOneOnly(double chance, string expected, FieldStatus status)
    {
        var field = Of("这桩差事便落在田样例身上", (PaperRole.Authorized, "田样例", chance)).Person(Known("方确认", FieldStatus.Doubtful, "shape"), PaperRole.Authorized);

        Assert.Equal((expected, status), (field!.Value, field.Status));
    }

    [Fact]
    public void WhatTheModelDoesNotSee_Stays()
    {
        var known = Known("段样例", FieldStatus.Confirmed);

        Assert.Same(known, Of("这桩差事便落在田样例身上").Person(known, PaperRole.Authorized));
    }

    /// <summary>Which of two it is, and whether print says what was signed; not what the reader could not read.</summary>
    [Theory]
    [InlineData("differsOnPaper", FieldStatus.Confirmed)]
    [InlineData(FieldReading.Handwriting, FieldStatus.Confirmed)]
    [InlineData("readersDisagree", FieldStatus.Doubtful)]
    public void TheSameValueThatItIsSureOf_SettlesWhichItIs(string doubt, FieldStatus expected)
    {
        var field = Of("这桩差事便落在田样例身上", (PaperRole.Authorized, "田样例", 0.999)).Person(Known("田样例", FieldStatus.Doubtful, doubt), PaperRole.Authorized);

        Assert.Equal(expected, field!.Status);
    }

    /// <summary>It is not quite sure of what stands in the sentence, but of the same name where somebody signs: print says who signed.</summary>
    [Theory]
    [InlineData("田样例", FieldStatus.Confirmed)]
    [InlineData("段样例", FieldStatus.Doubtful)]
    public void WhoSigned_VouchesForTheSameNameInPrint(string signed, FieldStatus expected)
    {
        var page = PageOf.View(new FakeProbe(), PageOf.Line("田样例", 100, 100), PageOf.Line(signed, 100, 200));
        ReadText Row(int row) => ReadText.From([new TextRun(page.Sheet.Lines[row])]);
        var fields = new RoleFields([new RoleValue(PaperRole.Representative, Row(0), 0.8, false), new RoleValue(PaperRole.Representative, Row(1), 0.999, true)], RunningText.Of(page.Sheet, LineStarts.IsOne), page);

        Assert.Equal(expected, fields.Person(None, PaperRole.Representative)!.Status);
    }

    /// <summary>“样例咨|询承诺如下: the closing mark was passed over, and the model ends the name too soon.</summary>
    [Theory]
    [InlineData("小程序“样例咨询承诺如下", FieldStatus.Doubtful)]
    [InlineData("小程序“样例咨”承诺如下", FieldStatus.Confirmed)]
    [InlineData("小程序样例咨询承诺如下", FieldStatus.Confirmed)]
    public void AServiceBehindAnOpeningMark_EndsWhereItCloses(string line, FieldStatus expected) =>
        Assert.Equal(expected, Of(line, (PaperRole.Service, "样例咨", 0.999)).Text(None, PaperRole.Service)!.Status);

    /// <summary>Beside the label stands more of the same name.</summary>
    [Theory]
    [InlineData("田样例", FieldStatus.Doubtful, "田样例", FieldStatus.Doubtful)]
    [InlineData("田样例", FieldStatus.Confirmed, "田样例", FieldStatus.Doubtful)]
    [InlineData("田样A", FieldStatus.Doubtful, "田样", FieldStatus.Confirmed)]
    public void ANameThatTheModelEndsTooSoon_IsWholeBesideItsLabel(string beside, FieldStatus status, string expected, FieldStatus result)
    {
        var field = Of("这桩差事便落在田样的身上", (PaperRole.Authorized, "田样", 0.999)).Person(Known(beside, status), PaperRole.Authorized);

        Assert.Equal((expected, result), (field!.Value, field.Status));
    }

    /// <summary>“ 雅之家”: there is room and ink for the first character, which was passed over; at another place it may be whole, and a blank that was filled in has room and no ink.</summary>
    [Theory]
    [InlineData("开办网站“例之家”(域名", 0.1, FieldStatus.Confirmed)]
    [InlineData("开办网站“__例之家”(域名", 0.1, FieldStatus.Doubtful)]
    [InlineData("开办网站“__例之家”(域名", 0, FieldStatus.Confirmed)]
    [InlineData("开办网站“__例之家”,例之家网站", 0.1, FieldStatus.Confirmed)]
    public void AServiceThatBeginsBehindAGap_IsDoubted(string line, double ink, FieldStatus expected) =>
        Assert.Equal(expected, Of(new FakeProbe { RolesOf = _ => [(PaperRole.Service, "例之家", 0.999)], Ink = ink }, line).Text(None, PaperRole.Service)!.Status);

    [Theory]
    [InlineData("样例陶艺课(小程序)", "样例陶艺课")]
    [InlineData("样例陶艺(威海)", "样例陶艺(威海)")]
    public void WhatAServiceIs_IsNoPartOfItsName(string value, string expected) => Assert.Equal(expected, Of($"名为{value}", (PaperRole.Service, value, 0.999)).Text(None, PaperRole.Service)!.Value);

    [Theory]
    [InlineData("这里记着青岛样例科技", "青岛样例科技")]
    [InlineData("这里记着上述人", "上述人")]
    public void WhatHasNotTheFormOfAName_IsNone(string line, string value) => Assert.Same(None, Of(line, (PaperRole.Unit, value, 0.999)).Unit(None));

    [Fact]
    public void WhoFilesForHimself_IsNoUnit()
    {
        var field = Of("这里记着田样例", (PaperRole.Unit, "田样例", 0.999)).Unit(None);

        Assert.Equal("田样例", field!.Value);
    }

    [Fact]
    public void DatesAndNumbers_MustBeSuch()
    {
        var date = Of("落款贰零贰陆年叁月拾捌日", (PaperRole.SignedOn, "贰零贰陆年叁月拾捌日", 0.999)).Date(None, PaperRole.SignedOn);

        Assert.Equal("2026-03-18", date!.Value);
        Assert.Same(None, Of("落款三月", (PaperRole.SignedOn, "三月", 0.999)).Date(None, PaperRole.SignedOn));
        Assert.Same(None, Of("号码三七", (PaperRole.AuthorizedIdNumber, "三七", 0.999)).IdNumber(None, PaperRole.AuthorizedIdNumber));
    }

    [Theory]
    [InlineData("(普通合伙)", null)]
    [InlineData("样例茶饮", "样例茶饮")]
    public void AService_IsNoRemark(string value, string? expected) => Assert.Equal(expected, Of($"办理{value}备案", (PaperRole.Service, value, 0.999)).Text(None, PaperRole.Service)!.Value);

    [Fact]
    public void ANumber_IsPlainTextWhereNothingElseGaveOne()
    {
        var known = Known("鲁新许1号", FieldStatus.Doubtful);

        Assert.Same(known, Of("文号(鲁)-经营性-2024-0001", (PaperRole.ApprovalNumber, "(鲁)-经营性-2024-0001", 0.999)).Plain(known, PaperRole.ApprovalNumber));
        Assert.Equal("(鲁)-经营性-2024-0001", Of("文号(鲁)-经营性-2024-0001", (PaperRole.ApprovalNumber, "(鲁)-经营性-2024-0001", 0.999)).Plain(None, PaperRole.ApprovalNumber)!.Value);
    }

    [Fact]
    public void ARemarkBehindAName_IsNoDifference()
    {
        var known = Known("青岛样例工坊(个体工商户)", FieldStatus.Confirmed);

        Assert.Same(known, Of("这里记着青岛样例工坊(个体工商户)", (PaperRole.Unit, "青岛样例工坊", 0.999)).Unit(known));
    }

    [Fact]
    public void ADomainThatWasFound_IsLeftAlone()
    {
        var known = Known("example.cn", FieldStatus.Confirmed);

        Assert.Same(known, Of("网址sample.cn", (PaperRole.Domain, "sample.cn", 0.999)).Domain(known));
        Assert.Equal("sample.cn", Of("网址sample.cn", (PaperRole.Domain, "sample.cn", 0.999)).Domain(None)!.Value);
    }

    /// <summary>Nothing but the model gave the name, and it stops before the brackets: a person looks.</summary>
    [Theory]
    [InlineData("这里记着青岛样例工坊(个体工商户)", FieldStatus.Doubtful)]
    [InlineData("这里记着青岛样例工坊(盖章)", FieldStatus.Confirmed)]
    public void HouseholdBehindAName_LeavesItOpen(string text, FieldStatus status) =>
        Assert.Equal(("青岛样例工坊", status), (Of(text, (PaperRole.Unit, "青岛样例工坊", 0.999)).Unit(null)!.Value, Of(text, (PaperRole.Unit, "青岛样例工坊", 0.999)).Unit(null)!.Status));

    /// <summary>槐序打印服务: what the model says begins within a word has lost its beginning.</summary>
    [Theory]
    [InlineData("开办槐序打印服务等", "打印服务", FieldStatus.Doubtful)]
    [InlineData("开办网站槐序打印服务", "槐序打印服务", FieldStatus.Confirmed)]
    [InlineData("服务____槐序打印服务", "槐序打印服务", FieldStatus.Confirmed)]
    public void AServiceThatBeginsWithinAWord_IsDoubted(string line, string value, FieldStatus status)
    {
        var field = Of(line, (PaperRole.Service, value, 0.999)).Text(None, PaperRole.Service);

        Assert.Equal((value, status), (field!.Value, field.Status));
    }

    [Fact]
    public void BesideALabelsValue_TheRestOfItIsNothing()
    {
        var field = Of("网站名称:槐序打印服务", (PaperRole.Service, "打印服务", 0.999)).Text(Known("槐序打印服务", FieldStatus.Confirmed), PaperRole.Service);

        Assert.Equal(("槐序打印服务", FieldStatus.Confirmed), (field!.Value, field.Status));
    }

    /// <summary>提交和修改网|站备案资料 names no website.</summary>
    [Theory]
    [InlineData("提交和修改网站备案资料", null)]
    [InlineData("开办和修改网,备案资料", "和修改网")]
    public void HalfOfTheWordForASite_IsNoName(string line, string? expected) =>
        Assert.Equal(expected, Of(line, (PaperRole.Service, "和修改网", 0.9)).Text(None, PaperRole.Service)!.Value);

    /// <summary>Two characters of a seal's arc are smaller than what the paper prints.</summary>
    [Fact]
    public void SmallPrint_IsNobodysName()
    {
        var probe = new FakeProbe { RolesOf = _ => [(PaperRole.Person, "原夕", 0.9)] };
        var page = PageOf.View(probe, PageOf.Line("我中心承诺备案信息真实,网站内容合法", 100, 100, 30), PageOf.Line("原夕", 600, 100, 17));

        Assert.Null(new RoleFields(PaperRoles.Read(page.Sheet, probe), RunningText.Of(page.Sheet, LineStarts.IsOne), page).Person(None, PaperRole.Person)!.Value);
    }
}
