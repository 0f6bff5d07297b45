using Beian.Docs.Documents;
using Beian.Docs.Documents.AuthorizationLetter;
using Beian.Docs.Documents.Papers.Roles;
using Beian.Docs.Geometry;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.AuthorizationLetter;

public sealed class AuthorizationLetterTests
{
    private const string Company = "威海样例海蓝科技有限公司";

    private static readonly string[] Sentences =
    [
        "  兹授权王样例(身份证号码:371002199003077715)为我单位网站备案负",
        "责人,全权办理网站备案相关事宜。",
        "  特此授权。",
        $"授权单位(公章):{Company}",
        "法定代表人(签名):",
        "法定代表人身份证号码:110105194912310021",
        "授权日期:2026年11月3日",
    ];

    private static DocumentReading Read(FakeProbe probe, params string[] lines) =>
        PaperPage.Read(new AuthorizationLetterKind(), probe, PaperPage.Of("法定代表人授权书", lines));

    /// <summary>A foreigner represents the unit.</summary>
    [Fact]
    public void NameInLatinLetters_IsRead() => Assert.Equal("MARTINSAMPLE", Read(new FakeProbe(), "授权单位名称:威海样例海蓝科技有限公司", "被授权人姓名:王样例", "法定代表人:MARTIN SAMPLE", "授权事项:负责网站的ICP备案事宜", "单位盖章:").ValueOf(FieldNames.Representative));

    /// <summary>The second one's last digit would also be right for a person's number.</summary>
    [Theory]
    [InlineData("91350121339710124")]
    [InlineData("916101134089823949")]
    [InlineData("511101013501731043")]
    public void ACreditCodeWithoutLetters_IsNobodysNumber(string code)
    {
        var letter = Read(new FakeProbe(), $"  {Company}(统一社会信用代码:{code})授权王样例", "(身份证号:371002199003077715)担任网站负责人。");

        Assert.Equal("371002199003077715", letter.ValueOf(FieldNames.AuthorizedIdNumber));
    }

    [Fact]
    public void TheRestOfALongerLabel_IsNoName()
    {
        var letter = Read(
            new FakeProbe(), "  授权下列人员为我单位网站备案负责人。", "被授权人姓名   王样例", "法定代表人   李样例", "法定代表人   身份", "证号   110105194912310021");

        Assert.Equal("李样例", letter.ValueOf(FieldNames.Representative));
    }

    /// <summary>What a position is, without the word for it.</summary>
    [Fact]
    public void WhatStandsInBracketsBehindAPosition_IsPartOfIt_AndDoubtful()
    {
        var probe = new FakeProbe { RolesOf = _ => [(PaperRole.Position, "会计", 0.999)] };
        var field = Read(probe, "  现授权本单位员工王样例任会计(网站负责人)为我单位办理备案。").Fields[FieldNames.Position];

        Assert.Equal(("会计(网站负责人)", FieldStatus.Doubtful), (field.Value, field.Status));
    }

    [Fact]
    public void PositionBeforeTheName_IsRead() =>
        Assert.Equal("秘书长", Read(new FakeProbe(), "  威海样例协会现授权秘书长王样例为我会网站备案的主体负责人。", "被授权人姓名   王样例").ValueOf(FieldNames.Position));

    [Fact]
    public void TheWordForAPosition_IsNoneOfIt() => Assert.Equal("会计", Read(new FakeProbe(), "  授权下列人员为我单位网站备案负责人。", "被授权人姓名   王样例", "职务   会计职务").ValueOf(FieldNames.Position));

    [Fact]
    public void LabelsWithBlanks_AreRead()
    {
        var letter = Read(
            new FakeProbe(), "  本单位授权下列人员为ICP负责人:", "被授权人姓名:王样例", "被授权人职务:经理", "被授权人身份证号码:371002199003077715", "申请备案的域名:yangli-sample.cn",
            $"授权单位名称(公章):{Company}", "法定代表人签名:", "授权日期:    年  月  日");

        Assert.Equal("王样例", letter.ValueOf(FieldNames.AuthorizedName));
        Assert.Equal("经理", letter.ValueOf(FieldNames.Position));
        Assert.Equal("yangli-sample.cn", letter.ValueOf(FieldNames.Domain));
        Assert.Equal(FieldStatus.Missing, letter.Fields[FieldNames.SignedOn].Status);
    }

    [Theory]
    [InlineData(0.05, "有", FieldStatus.Confirmed)]
    [InlineData(0.0, "无", FieldStatus.Confirmed)]
    [InlineData(0.01, "无", FieldStatus.Doubtful)]
    public void Signature_IsInkBehindItsLabel(double ink, string expected, FieldStatus status)
    {
        var letter = Read(new FakeProbe { Ink = ink }, Sentences);

        Assert.Equal(expected, letter.ValueOf(FieldNames.Signature));
        Assert.Equal(status, letter.Fields[FieldNames.Signature].Status);
    }

    /// <summary>Half of the ring is gone, and the unit's name stands along it.</summary>
    [Theory]
    [InlineData(Company, FieldStatus.Confirmed)]
    [InlineData("样例", FieldStatus.Doubtful)]
    public void ANameAlongThePlaceOfASeal_IsASeal(string arc, FieldStatus status) =>
        Assert.Equal(status, Read(new FakeProbe { Seals = new SealSearch([new SealMark(new PagePoint(300, 250), 90, 0.65, IsRed: true)], HasColors: true), Arc = arc }, Sentences).Fields[FieldNames.Seal].Status);

    [Theory]
    [InlineData(Company, FieldStatus.Confirmed)]
    [InlineData("威海样例海监科技有限公司", FieldStatus.Doubtful)]
    public void SealText_IsConfirmedOnlyByTheNameOnThePaper(string arc, FieldStatus status)
    {
        var seal = new SealMark(new PagePoint(300, 250), 90, 0.95, IsRed: true);
        var letter = Read(new FakeProbe { Seals = new SealSearch([seal], HasColors: true), Arc = arc }, Sentences);

        Assert.Equal("有", letter.ValueOf(FieldNames.Seal));
        Assert.Equal(arc, letter.ValueOf(FieldNames.SealText));
        Assert.Equal(status, letter.Fields[FieldNames.SealText].Status);
    }

    /// <summary>Rules tell by it what was misread from what another seal says.</summary>
    [Fact]
    public void CharactersOfAnArcThatWereReadBadly_AreNamed()
    {
        var seal = new SealMark(new PagePoint(300, 250), 90, 0.95, IsRed: true);
        var letter = Read(new FakeProbe { Seals = new SealSearch([seal], HasColors: true), Arc = "威海模型科技有限公司", ArcScore = c => c is "模" or "型" ? 0.7 : 0.99 }, Sentences);

        Assert.Equal([2, 3], letter.Fields[FieldNames.SealText].Unsure!);
    }

    [Fact]
    public void ATitleThatBeginsWithALabel_IsNoName()
    {
        var letter = PaperPage.Read(
            new AuthorizationLetterKind(), new FakeProbe(),
            [PageOf.Line("法定代表人", 300, 60, 24), PageOf.Line("授权书", 440, 60, 24), .. PaperPage.Of("授权书", "  兹授权王样例(身份证号码:371002199003077715)为网站负责人。").Skip(1)]);

        Assert.DoesNotContain(FieldNames.Representative, letter.Fields.Keys);
    }

    [Fact]
    public void TheLabelOfANumber_IsNoName() =>
        Assert.Equal("王样例", Read(new FakeProbe(), "被授权人姓名:王样例", "被授权人公民身份号码:371002199003077715", "  为网站备案负责人。").ValueOf(FieldNames.AuthorizedName));

    [Theory]
    [InlineData(true, true, FieldStatus.Confirmed)]
    [InlineData(true, false, FieldStatus.Doubtful)]
    [InlineData(false, true, FieldStatus.Confirmed)]
    [InlineData(false, false, FieldStatus.Doubtful)]
    public void NoSeal_IsCertainWhereNothingComesNearARing(bool hasColors, bool isCertain, FieldStatus expected)
    {
        var seal = Read(new FakeProbe { Seals = new SealSearch([], hasColors) { IsCertain = isCertain } }, Sentences).Fields[FieldNames.Seal];

        Assert.Equal(("无", expected), (seal.Value, seal.Status));
    }

    /// <summary>A copy in black and white by itself, or photographed on a desk, where nobody can say what is black and why.</summary>
    [Theory]
    [InlineData(false, FieldStatus.Confirmed)]
    [InlineData(true, FieldStatus.Doubtful)]
    public void ARingWithoutColor_IsASeal(bool hasColors, FieldStatus expected)
    {
        SealMark[] ring = [new(new PagePoint(300, 250), 90, 0.95, IsRed: false)];
        var search = hasColors ? new SealSearch([], HasColors: true) { Colorless = ring } : new SealSearch(ring, HasColors: false) { IsCertain = true };
        var seal = Read(new FakeProbe { Seals = search }, Sentences).Fields[FieldNames.Seal];

        Assert.Equal(("有", expected), (seal.Value, seal.Status));
    }

    /// <summary>The wider place does not hold all of the others: it may find a seal, and never says that there is none.</summary>
    [Fact]
    public void AWiderPlaceWithoutARing_LeavesItOpen()
    {
        var asked = 0;
        var probe = new FakeProbe { SealsWithin = _ => new SealSearch([], HasColors: false) { IsCertain = asked++ > 0 } };

        Assert.Equal(FieldStatus.Doubtful, Read(probe, Sentences).Fields[FieldNames.Seal].Status);
    }

    /// <summary>An edge of the places that are looked at cuts it: then a wider one is.</summary>
    [Fact]
    public void ARingThatAnEdgeCuts_IsFoundInAWiderPlace()
    {
        var asked = 0;
        SealMark ring = new(new PagePoint(300, 250), 90, 0.95, IsRed: false);
        var probe = new FakeProbe { SealsWithin = _ => new SealSearch(asked++ == 0 ? [] : [ring], HasColors: false) { IsCertain = asked > 1 } };

        Assert.Equal("有", Read(probe, Sentences).ValueOf(FieldNames.Seal));
    }

    [Fact]
    public void WrongCheckDigit_IsDoubtful() =>
        Assert.Equal(FieldStatus.Doubtful, Read(new FakeProbe(), "  兹授权王样例(身份证号码:371002199003077716)为网站负责人。").Fields[FieldNames.AuthorizedIdNumber].Status);

    [Theory]
    [InlineData("法定代表人(签字)王样例", "王样例")]
    [InlineData("被授权人(签字)王样例", null)]
    public void WhoSignsForTheUnit_IsReadAndDoubted(string line, string? name) =>
        Assert.Equal((name, name is null ? null : FieldStatus.Doubtful),
            Read(new FakeProbe(), "  兹授权李样例(身份证号码:371002199003077715)为网站负责人。", line, "日期:2026年11月3日") is var letter
                ? (letter.ValueOf(FieldNames.Representative), letter.Fields.GetValueOrDefault(FieldNames.Representative)?.Status) : default);

    [Fact]
    public void AStrokeInANumber_IsAOneThatTheSecondReaderMustSee()
    {
        FieldReading Number(FakeProbe probe) => Read(probe, "  兹授权王样例(身份证号码:37(002199003077715)为网站负责人。").Fields[FieldNames.AuthorizedIdNumber];

        Assert.Equal(("371002199003077715", FieldStatus.Doubtful), (Number(new FakeProbe()).Value, Number(new FakeProbe()).Status));
        Assert.Equal(FieldStatus.Confirmed, Number(new FakeProbe("371002199003077715")).Status);
    }

    [Fact]
    public void AHintInBracketsThatWasMisread_IsNoPartOfTheName() =>
        Assert.Equal("威海样例海鲜馆", Read(new FakeProbe(), "授权单位(公蕈):威海样例海鲜馆", "  兹授权王样例(身份证号码:371002199003077715)为网站负责人。").ValueOf(FieldNames.SubjectName));

    /// <summary>No name has a colon, however sure the reader is.</summary>
    [Theory]
    [InlineData(0.5)]
    [InlineData(1)]
    public void ASealsStrokeBeforeTheColon_IsNoPartOfTheName(double confidence)
    {
        var page = PaperPage.Of("授权书", "单位名称(公章)区:威海样例海鲜馆", "  兹授权王样例(身份证号码:371002199003077715)为网站负责人。");
        page[1] = page[1] with { Chars = [.. page[1].Chars.Select(c => c.Text == "区" ? c with { Confidence = confidence } : c)] };

        Assert.Equal("威海样例海鲜馆", PaperPage.Read(new AuthorizationLetterKind(), new FakeProbe(), page).ValueOf(FieldNames.SubjectName));
    }

    [Fact]
    public void ALetterAboutOtherThings_IsNotOurs() =>
        Assert.Empty(PaperPage.Find(new AuthorizationLetterKind(), PaperPage.Of("授权委托书", "  兹授权王样例参加设备采购项目的投标。")));

    [Fact]
    public void TextWithoutTheTitle_IsNotOurs() =>
        Assert.Empty(PaperPage.Find(new AuthorizationLetterKind(), PaperPage.Of("情况说明", "  兹授权王样例办理网站备案。")));
}
