using Beian.Docs.Documents;
using Beian.Docs.Documents.BusinessLicense;
using Beian.Docs.Documents.Certificates;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.SocialOrganizationCertificate;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Layout;

public sealed class LabelFinderTests
{
    /// <summary>As Hainan words it, where a line begins with the bracket.</summary>
    [Theory]
    [InlineData("(经营范围中的一般经营项目依法自主", false)]
    [InlineData("(经营范围)样例销售", true)]
    public void WordBehindABracket_IsALabelOnlyWhereItStandsByItself(string line, bool isLabel) =>
        Assert.Equal(isLabel, LabelFinder.Find(Sheet.From([PageOf.Line(line, 100, 100)]), BusinessLicenseLabels.All).Any(h => h.Field == FieldNames.Scope));

    /// <summary>执行事务合伙, whose 人 went to the next line: the surname behind the gap is no misread 人.</summary>
    [Theory]
    [InlineData("执行事务合伙_样例甲", 0)]
    [InlineData("执行事务合伙入样例甲", 1)]
    [InlineData("执_行_事_务_合_伙_入__样例甲", 1)]
    public void LastCharacterBehindAGap_IsOfTheValue(string line, int found) =>
        Assert.Equal(found, LabelFinder.Find(Sheet.From([PageOf.Line(line, 100, 100)]), [new Label("执行事务合伙人", FieldNames.Representative, 1)]).Count);

    [Fact]
    public void SpeckBeforeALabel_DoesNotHideIt() =>
        Assert.Contains(LabelFinder.Find(Sheet.From([PageOf.Line(".经营范围样例销售", 100, 100)]), BusinessLicenseLabels.All), h => h.Field == FieldNames.Scope);

    /// <summary>经 | 营 者　　范样例: 经营范围 with a character passed over and another misread would be no label of anything.</summary>
    [Fact]
    public void LabelWithANameBehindIt_IsNoOtherMisread()
    {
        var hits = LabelFinder.Find(Sheet.From([PageOf.Line("经", 100, 100), PageOf.Line("营__者___范样例", 140, 100)]), BusinessLicenseLabels.All);

        Assert.Equal("经营者", Assert.Single(hits).Label);
    }

    [Fact]
    public void GhostInsideAWideLabel_IsPassedOver()
    {
        var line = PageOf.Line("合伙產期限2019年05月12日", 100, 100);
        line = line with { Chars = [.. line.Chars.Select(c => c.Text == "產" ? c with { Confidence = 0.3 } : c)] };

        Assert.Contains(LabelFinder.Find(Sheet.From([line]), BusinessLicenseLabels.All), h => h.Field == BusinessLicenseLabels.Term);
    }

    /// <summary>法　定　代　表 | 人样例甲: as measured, boxes so low that a space of 38 pixels is 2.3 ems; the last character stands on the value's line.</summary>
    [Fact]
    public void WideLabelInLowBoxes_IsFoundWhole()
    {
        var hits = LabelFinder.Find(Sheet.From([PageOf.Line("法", 249, 740, 22), PageOf.Line("定_____代_____表", 318, 740, 22), PageOf.Line("人____样例甲", 544, 740, 22)]), [new Label("法定代表人", FieldNames.Representative, 1)]);

        Assert.Equal("法定代表人", string.Concat(Assert.Single(hits).Glyphs.Select(g => g.Text)));
    }

    /// <summary>Registrar:商, of whose last r the reader also thought n, is not Registrant with a character misread.</summary>
    [Fact]
    public void ColonBehindALabelInLatinLetters_EndsIt()
    {
        var line = PageOf.Line("Registrar:商样例", 100, 100);
        line = line with { Chars = [.. line.Chars.Select((c, i) => i == 8 ? c with { Alternative = "n", AlternativeConfidence = 0.3 } : c)] };

        Assert.Equal("Registrar", Assert.Single(LabelFinder.Find(Sheet.From([line]), [new Label("Registrant", FieldNames.Holder, 1), new Label("Registrar", FieldNames.Registrar, 1)])).Label);
    }

    /// <summary>A watermark's stroke between two spaced characters is read as a dash, and with certainty.</summary>
    [Fact]
    public void RingInsideAWideLabel_IsPassedOver() =>
        Assert.Contains(LabelFinder.Find(Sheet.From([PageOf.Line("合伙〇期限2019年05月12日", 100, 100)]), BusinessLicenseLabels.All), h => h.Field == BusinessLicenseLabels.Term);

    /// <summary>Read with certainty; in a tight word it is a character.</summary>
    [Theory]
    [InlineData("有_產_效_產_期:2023年10月27日至2028年10月26日", true)]
    [InlineData("有產效產期:2023年10月27日至2028年10月26日", false)]
    public void CharacterInTheGapsOfAWideLabel_IsPassedOver(string text, bool isLabel) =>
        Assert.Equal(isLabel, LabelFinder.Find(Sheet.From([PageOf.Line(text, 100, 100)]), CertificateLabels.Shared).Any(h => h.Field == CertificateLabels.Term));

    /// <summary>Where the gap is hardly wider than a character, only one that was read badly is none.</summary>
    [Theory]
    [InlineData(0.62, true)]
    [InlineData(0.99, false)]
    public void CharacterInANarrowGap_IsPassedOverWhereItWasReadBadly(double confidence, bool isLabel)
    {
        var line = PageOf.Line("有產效產期2026年8月20日", 100, 100);
        // Each takes a little less than its place.
        line = line with { Chars = [.. line.Chars.Select(c => c with { From = c.From + (0.1 / 13.5), To = c.To - (0.1 / 13.5), Confidence = c.Text == "產" ? confidence : c.Confidence })] };

        Assert.Equal(isLabel, LabelFinder.Find(Sheet.From([line]), CertificateLabels.Shared).Any(h => h.Field == CertificateLabels.Term));
    }

    [Fact]
    public void StrokeInsideAWideLabel_IsPassedOver() =>
        Assert.Contains(LabelFinder.Find(Sheet.From([PageOf.Line("成-立日期2013年09月26日", 100, 100)]), BusinessLicenseLabels.All), h => h.Field == FieldNames.EstablishedOn);

    [Fact]
    public void RemarkBehindAnAddress_IsNoLabel() =>
        Assert.DoesNotContain(LabelFinder.Find(Sheet.From([PageOf.Line("住所申报)", 100, 100)]), BusinessLicenseLabels.All), h => h.Field == FieldNames.Address);

    /// <summary>Set wide, as the rest of its line is: _ is room.</summary>
    [Theory]
    [InlineData("号_(住_所_申_报_)")]
    [InlineData("住_所_申_报_)")]
    public void RemarkThatIsSetWide_IsNoLabelEither(string line) =>
        Assert.DoesNotContain(LabelFinder.Find(Sheet.From([PageOf.Line(line, 100, 100)]), BusinessLicenseLabels.All), h => h.Field == FieldNames.Address);

    /// <summary>样例(兰州)律师事务所: the far half of a wide bracket is blank.</summary>
    [Theory]
    [InlineData("样例(兰州)_律师事务所", 0)]
    [InlineData("样例(兰州)___律师事务所", 1)]
    [InlineData("样例兰州__律师事务所", 1)]
    public void BehindABracket_ALabelStandsFartherOff(string line, int found) =>
        Assert.Equal(found, LabelFinder.Find(Sheet.From([PageOf.Line(line, 100, 100)]), [new Label("律师事务所", FieldNames.Name)]).Count);

    [Fact]
    public void WordInsideAText_IsNoLabel() =>
        Assert.DoesNotContain(LabelFinder.Find(Sheet.From([PageOf.Line("样例经营范围咨询", 100, 100)]), BusinessLicenseLabels.All), h => h.Field == FieldNames.Scope);

    /// <summary>Each is level with its neighbor, the first and the last are not with each other.</summary>
    [Fact]
    public void LabelInTwoPieces_IsOneWhereTheColumnBesideStandsALittleHigher()
    {
        var sheet = Sheet.From([PageOf.Line("住", 600, 100), PageOf.Line("所:样例省样例市", 700, 100), PageOf.Line("名", 100, 110), PageOf.Line("称样例协会", 160, 116)]);

        Assert.Contains(LabelFinder.Find(sheet, CertificateLabels.Shared), h => h.Field == FieldNames.Name);
    }

    /// <summary>The detector joined the scope's line with the label of the column beside it.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(700, false)]
    public void LabelBehindAValue_IsOneWhereItsColumnBegins(double away, bool isLabel)
    {
        var line = PageOf.Line("业务范围:咨询服务、法定代表人:", 100, 100);
        var left = 100 + away + (line.Quad.Width * line.Chars[10].From);
        var sheet = Sheet.From([line, PageOf.Line("活动地域:", left, 180), PageOf.Line("住所:", left, 40)]);

        Assert.Equal(isLabel, LabelFinder.Find(sheet, CertificateLabels.Shared.Concat(SocialOrganizationCertificateLabels.All).ToList()).Any(h => h.Field == FieldNames.Representative));
    }

    /// <summary>The label's end went to the next line: the code's first figures are none of it.</summary>
    [Fact]
    public void FigureReadWell_IsNoCharacterOfALabel() => Assert.DoesNotContain(
        LabelFinder.Find(Sheet.From([PageOf.Line("统一社会信用_91371000MA3C00003Y", 100, 100), PageOf.Line("代码", 100, 130)]), BusinessLicenseLabels.All), l => l.Glyphs.Any(g => g.Text == "9"));
}
