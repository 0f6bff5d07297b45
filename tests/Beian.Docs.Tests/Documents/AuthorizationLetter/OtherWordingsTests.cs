using Beian.Docs.Documents;
using Beian.Docs.Documents.AuthorizationLetter;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.AuthorizationLetter;

/// <summary>Letters that others drew: what a pattern catches is a name or nothing.</summary>
public sealed class OtherWordingsTests
{
    private const string Company = "威海样例海蓝科技有限公司";

    private static DocumentReading Read(params string[] lines) => PaperPage.Read(new AuthorizationLetterKind(), new FakeProbe(), PaperPage.Of("网站负责人授权书", lines));

    [Fact]
    public void APronoun_IsNoUnit_AndTheNameAboveTheBodyIs() =>
        Assert.Equal(Company, Read(Company, "  我单位现授权以下人员为本单位网站负责人,负责本单位网站的备案、信", "息安全管理工作。", "被授权人姓名:王样例").ValueOf(FieldNames.SubjectName));

    [Fact]
    public void ATitle_IsNoUnit() => Assert.Null(Read("授权单位:网站备案授权书", "  现授权王样例为网站负责人。").ValueOf(FieldNames.SubjectName));

    [Fact]
    public void WhomALetterIsSentTo_IsNotTheUnit() =>
        Assert.Null(Read("样例省通信管理局", "  我单位现授权以下人员为本单位网站负责人,负责本单位网站的备案、信", "息安全管理工作。").ValueOf(FieldNames.SubjectName));

    [Fact]
    public void AClause_IsNoPerson()
    {
        var letter = Read(
            $"委托单位:{Company}", "受委托人:王样例   性别:男", "身份证号码:371002199003077715", "  现委托上述受委托人作为我单位的代理人,办理网站备案手续。受委托",
            "人在办理上述事项过程中所签署的一切文件,我单位均予以承认。");

        Assert.Equal("王样例", letter.ValueOf(FieldNames.AuthorizedName));
    }

    [Theory]
    [InlineData("  授权上述人员作为我单位的APP负责人,依法履行管理责任。", "APP负责人")]
    [InlineData("  兹授权王样例担任本公司网站负责人。", "网站负责人")]
    [InlineData("  兹授权王样例担任我单位ICP备案主体负责人,负责备案。", "ICP备案主体负责人")]
    [InlineData("  兹授权王样例为本单位主体负责人、网站负责人。", "主体负责人、网站负责人")]
    [InlineData("  本单位授权以下人员为ICP负责人,办理备案手续:", "ICP负责人")]
    [InlineData("  兹授权王样例担任威海样例科技有限公司 网站负责人,代表我单位办理。", "网站负责人")]
    [InlineData("  授权王样例担任本单位微信小程序“样例小助手”的小程序负责人,负责备案。", "小程序负责人")]
    [InlineData("  兹授权王样例办理备案。", null)]
    public void RoleIsReadFromTheText(string line, string? role) => Assert.Equal(role, Read(line).ValueOf(FieldNames.AuthorizedRole));

    [Theory]
    [InlineData("  受委托人在办理网站备案过程中所签署的文件,我单位均予以承认。")]
    [InlineData("  委托方全权负责网站备案,授权方式:书面。")]
    public void WithoutAName_ThereIsNone(string line) => Assert.Null(Read(line).ValueOf(FieldNames.AuthorizedName));

    [Fact]
    public void ANameInAPartOfATable_BelongsToThePartsHead()
    {
        var letter = Read(
            "      授权单位信息", $"单位名称   {Company}", "法定代表人   李样例", "法定代表人证件号码   110105194912310021", "      被授权人信息", "姓名   王样例", "证件号码   371002199003077715",
            "授权事项   担任本单位网站负责人");

        Assert.Equal(("王样例", "371002199003077715", "李样例"), (letter.ValueOf(FieldNames.AuthorizedName), letter.ValueOf(FieldNames.AuthorizedIdNumber), letter.ValueOf(FieldNames.Representative)));
    }

    /// <summary>The owner of a sole proprietorship authorizes, and his number stands first.</summary>
    [Fact]
    public void NumberBehindTheOwner_IsHis()
    {
        var letter = PaperPage.Read(new AuthorizationLetterKind(), new FakeProbe(), PaperPage.Of(
            "授权委托书", "委托单位:威海样例木器厂", "投资人:李样例   身份证号码:110105194912310021", "受委托人:王样例   身份证号码:371002199003077715", "  现委托上述受委托人为我厂APP样例木器的负责人,代为办理备案手续。"));

        Assert.Equal(("李样例", "110105194912310021", "王样例", "371002199003077715"), (letter.ValueOf(FieldNames.Representative), letter.ValueOf(FieldNames.RepresentativeIdNumber), letter.ValueOf(FieldNames.AuthorizedName), letter.ValueOf(FieldNames.AuthorizedIdNumber)));
    }
}
