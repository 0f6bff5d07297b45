using Beian.Docs.Documents;
using Beian.Docs.Documents.AuthorizationLetter;

namespace Beian.Docs.Ocr.Tests.Roles.Wordings;

/// <summary>Who authorizes whom, in sentences that no label helps with.</summary>
public sealed class LettersTests
{
    private static DocumentReading Read(params string[] lines) => Wording.Read(new AuthorizationLetterKind(), "备案授权书", lines);

    [Theory]
    [InlineData("  我公司现指定本公司", "市场部经理王样例(居民身份证号码:371002199003077715)担任网站负责人。")]
    [InlineData("  现将备案工作交给公司运营王样例办理,其公民身份号码为", "371002199003077715,由其担任负责人。")]
    [InlineData("  经研究决定,由王样例(证件号码", "371002199003077715)任网站负责人。")]
    [InlineData("  特委派 王样例 (公民身份号码 371002199003077715)", "代为办理备案手续。")]
    [InlineData("  指派行政部王样例同志(身份证:371002199003077715)", "为下列域名对应网站的负责人。")]
    [InlineData("  同意由店员王样例,公民身份号码", "371002199003077715,代本店填报备案。")]
    [InlineData("  委托本厂员工王样例(男,身份证号:371002199003077715)", "作为受托人。")]
    [InlineData("  兹授权王样例同志(身份证号码:371002199003077715)", "为网站负责人。")]
    [InlineData("  我单位因办理网站备案,授权本单位员工王", "样例(身份证号码:371002199003077715)担任网站负责人。")]
    public void WhoIsNamed_IsAuthorized(string first, string second)
    {
        var letter = Read(first, second);

        Assert.Equal(("王样例", Wording.Receiver), (letter.ValueOf(FieldNames.AuthorizedName), letter.ValueOf(FieldNames.AuthorizedIdNumber)));
    }

    [Fact]
    public void BlanksOfASentence_AreRead()
    {
        var letter = Read(
            "  兹授权王样例(身份证号码:371002199003077715)为我单位网站备案负", "责人,全权办理网站备案相关事宜。", "  特此授权。",
            $"授权单位(公章):{Wording.Company}", "法定代表人(签名):", $"法定代表人身份证号码:{Wording.Giver}", "授权日期:2026年11月3日");

        Assert.Equal(
            ("王样例", Wording.Receiver, Wording.Giver, Wording.Company, "2026-11-03", "备案授权书"),
            (letter.ValueOf(FieldNames.AuthorizedName), letter.ValueOf(FieldNames.AuthorizedIdNumber), letter.ValueOf(FieldNames.RepresentativeIdNumber), letter.ValueOf(FieldNames.SubjectName), letter.ValueOf(FieldNames.SignedOn), letter.ValueOf(FieldNames.LetterKind)));
        Assert.Equal(FieldStatus.Confirmed, letter.Fields[FieldNames.AuthorizedIdNumber].Status);
    }

    /// <summary>The blank stands alone on its line, the kind of certificate before its number.</summary>
    [Fact]
    public void NameOnALineOfItsOwn_IsRead() => Assert.Equal("王样例", Read(
        $"  本单位{Wording.Company},因工作需要,兹授权", "王样例", $"(证件类型:居民身份证,证件号码:{Wording.Receiver})担任本单位ICP备案的主体负责人。", "单位公章:", "法定代表人签名:").ValueOf(FieldNames.AuthorizedName));

    [Fact]
    public void TwoPeopleInOneSentence_AreToldApart()
    {
        var letter = Read($"  本人李样例(身份证号:{Wording.Giver})系{Wording.Company}", $"的法定代表人,现委托王样例(身份证号:{Wording.Receiver})担任网站负责人。");

        Assert.Equal(
            (Wording.Company, "李样例", Wording.Giver, "王样例", Wording.Receiver),
            (letter.ValueOf(FieldNames.SubjectName), letter.ValueOf(FieldNames.Representative), letter.ValueOf(FieldNames.RepresentativeIdNumber), letter.ValueOf(FieldNames.AuthorizedName), letter.ValueOf(FieldNames.AuthorizedIdNumber)));
    }

    [Fact]
    public void WhatKindOfBusinessItIs_IsNoPartOfItsName()
    {
        var letter = Read("  兹有威海样例石雕工作室(个体工商户),负责人 田样例 (公民身份号码 371002197001010018),因年事已高,", "不便操作网络平台,特委派 王样例 (公民身份号码 371002199003077715)代为办理。");

        Assert.Equal(
            ("威海样例石雕工作室", "田样例", Wording.Giver, "王样例", Wording.Receiver),
            (letter.ValueOf(FieldNames.SubjectName), letter.ValueOf(FieldNames.Representative), letter.ValueOf(FieldNames.RepresentativeIdNumber), letter.ValueOf(FieldNames.AuthorizedName), letter.ValueOf(FieldNames.AuthorizedIdNumber)));
    }

    [Fact]
    public void TheUnit_IsReadBehindWeHave() =>
        Assert.Equal((Wording.Company, "王样例"), Read($"  兹有我公司{Wording.Company},授权王样例(身", $"份证号{Wording.Receiver})为我公司网站负责人。") is var l ? (l.ValueOf(FieldNames.SubjectName), l.ValueOf(FieldNames.AuthorizedName)) : default);
}
