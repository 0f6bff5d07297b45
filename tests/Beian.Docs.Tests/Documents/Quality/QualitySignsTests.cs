using Beian.Docs.Documents;
using Beian.Docs.Documents.Quality;
using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Reading;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Quality;

public sealed class QualitySignsTests
{
    private static readonly DocumentSigns Good = new() { Chroma = 0.15, Blur = 0.02, Glare = 0, Grid = 1.1 };

    private static QualityView View(string kind = DocumentKinds.IdCardFront, DocumentSigns? signs = null, Quad? region = null, PageSize? picture = null, params TextLine[] lines) => new(
        new DocumentReading { Kind = kind, Page = 1, Confidence = 1, Region = region ?? Quad.FromBox(100, 100, 1500, 980) },
        signs ?? Good, lines, new PageSize(1600, 1200), picture ?? new PageSize(1600, 1200));

    private static string[] Codes(QualityView view) => [.. KnownQualitySigns.Judge(view).Select(i => i.Code)];

    [Theory]
    [InlineData(DocumentKinds.IdCardFront)]
    [InlineData(DocumentKinds.IdCardBack)]
    [InlineData(DocumentKinds.BusinessLicense)]
    [InlineData(DocumentKinds.AuthorizationLetter)]
    public void GoodPicture_HasNoIssue(string kind) => Assert.Empty(Codes(View(kind)));

    [Fact]
    public void WhatCouldNotBeMeasured_IsNoIssue() => Assert.Empty(Codes(View(signs: new DocumentSigns())));

    [Fact]
    public void EachSign_IsRaisedByItsOwnNumber()
    {
        Assert.Equal([BlackAndWhiteCopy.Code], Codes(View(signs: Good with { Chroma = 0.005 })));
        Assert.Equal([ScreenPhoto.Code], Codes(View(signs: Good with { Grid = 4.2 })));
        Assert.Equal([BlurredText.Code], Codes(View(signs: Good with { Blur = 0.12 })));
        Assert.Equal([GlareSpot.Code], Codes(View(signs: Good with { Glare = 0.03, GlareBox = Quad.FromBox(200, 200, 300, 300) })));
    }

    [Fact]
    public void PermitsSideWithoutThePerson_IsNoCopy() => Assert.Empty(Codes(View(DocumentKinds.ResidencePermit, Good with { Chroma = 0.02 })));

    [Fact]
    public void GrayLetter_IsNoCopy() => Assert.Empty(Codes(View(DocumentKinds.CommitmentLetter, Good with { Chroma = 0 })));

    [Theory]
    [InlineData(-140, 100, true)]
    [InlineData(-40, 100, false)]
    public void Card_WhoseOutlineLeavesThePicture_IsCutOff(double left, double top, bool isCut) =>
        Assert.Equal(isCut, Codes(View(region: Quad.FromBox(left, top, left + 1400, top + 880))).Contains(CutOffDocument.Code));

    [Theory]
    [InlineData(DocumentKinds.IdCardFront, 1280, 720, false)]
    [InlineData(DocumentKinds.IdCardFront, 700, 1280, true)]
    [InlineData(DocumentKinds.BusinessLicense, 1280, 720, true)]
    [InlineData(DocumentKinds.BusinessLicense, 1100, 1500, false)]
    public void PixelFloor_IsThatOfTheKind(string kind, int width, int height, bool isSmall) =>
        Assert.Equal(isSmall, Codes(View(kind, picture: new PageSize(width, height))).Contains(SmallPicture.Code));

    /// <summary>A stroke of a seal is read as a word.</summary>
    [Theory]
    [InlineData(0.49, false)]
    [InlineData(0.9, true)]
    public void PieceOfAWatermark_MustBeLegible(double confidence, bool isForeign)
    {
        var plain = PageOf.Line("合同", 300, 500, slope: 0.3);
        var line = new TextLine(plain.Quad, [.. plain.Chars.Select(c => c with { Confidence = confidence })]) { Contrast = 0 };
        Assert.Equal(isForeign, Codes(View(lines: line)).Contains(ForeignWatermark.Code));
    }

    /// <summary>A sheet with two cards upon it: between the cards the words are plain.</summary>
    [Theory]
    [InlineData(1, false)]
    [InlineData(3, true)]
    public void WatermarkAllOverThePage_IsOverTheCardToo(int times, bool isForeign) => Assert.Equal(
        isForeign, Codes(View(lines: [.. Enumerable.Range(0, times).Select(i => PageOf.Line("仅供办理贷款使用", 3000, 5000 + (400 * i), slope: 0.3) with { Contrast = 0.15 })])).Contains(ForeignWatermark.Code));

    /// <summary>Of a watermark that is repeated one piece says no purpose and another one does: the one that does counts.</summary>
    [Fact]
    public void PieceThatNamesThePurpose_CountsBeforeOneThatDoesNot()
    {
        TextLine[] lines = [.. new[] { "仅供办理", "办理贷款使用" }.Select((t, i) => PageOf.Line(t, 300, 500 + (200 * i), slope: 0.3) with { Contrast = 0 })];

        Assert.Equal(Severity.Warning, Assert.Single(KnownQualitySigns.Judge(View(lines: lines)), i => i.Code == ForeignWatermark.Code).Severity);
    }

    /// <summary>仅供备案使用 all over the card, of which one was misread over the print; another purpose is one all the same.</summary>
    [Theory]
    [InlineData("仅供圣客使用", true, false)]
    [InlineData("仅供圣客使用", false, true)]
    [InlineData("仅供贷款使用", true, true)]
    public void OneOfMany_ThatSaysSomethingElse_WasMisread(string piece, bool isBesideOurs, bool isForeign)
    {
        string[] texts = isBesideOurs ? [piece, "仅供备案使用"] : [piece];
        TextLine[] lines = [.. texts.Select((t, i) => PageOf.Line(t, 300, 500 + (200 * i), slope: 0.3) with { Contrast = 0 })];

        Assert.Equal(isForeign, Codes(View(lines: lines)).Contains(ForeignWatermark.Code));
    }

    /// <summary>物业 in the arc of the seal of a company whose name the paper itself has.</summary>
    [Theory]
    [InlineData("样例物业服务有限公司承诺", false)]
    [InlineData("样例商贸有限公司承诺", true)]
    public void PieceOfTheUnitsOwnName_IsNoWatermark(string print, bool isForeign) => Assert.Equal(
        isForeign, Codes(View(lines: [PageOf.Line("物业", 300, 500, slope: 0.3) with { Contrast = 0.3 }, PageOf.Line(print, 100, 200)])).Contains(ForeignWatermark.Code));

    /// <summary>Of writing across the print the beginning is lost more often than not; the same words in print are no watermark.</summary>
    [Theory]
    [InlineData("限银行开", 0.0, 0.3, true)]
    [InlineData("你复印无", 0.0, 0.3, false)]
    [InlineData("合同专用章", 0.0, 0.3, false)]
    [InlineData("样例租赁有限公司", 0.0, 0.3, false)]
    [InlineData("仅用于样例公司租赁", 0.0, 0.3, true)]
    [InlineData("样例银行支行", 0.9, 0.3, false)]
    [InlineData("样例银行支行", 0.0, 0.0, false)]
    public void PieceOfAWatermark_TellsItsPurpose(string text, double contrast, double slope, bool isForeign) =>
        Assert.Equal(isForeign, Codes(View(lines: PageOf.Line(text, 300, 500, slope: slope) with { Contrast = contrast })).Contains(ForeignWatermark.Code));

    [Theory]
    [InlineData("仅供备案使用", null)]
    [InlineData("仅供网站备案使用他用无效", null)]
    [InlineData("仅限备窠使用,再次复印无效", null)]
    [InlineData("仅供注册商标使用", Severity.Warning)]
    [InlineData("仅用于办理XX贷款", Severity.Warning)]
    [InlineData("仅供某事使用", Severity.Warning)]
    [InlineData("仅供某事", Severity.Info)]
    [InlineData("仅供样例银行贷款使用", Severity.Warning)]
    [InlineData("样例仅供测试使用", null)]
    [InlineData("仅供腾讯云使用", null)]
    [InlineData("山东省威海市环翠区样例路", null)]
    public void Watermark_IsJudgedByItsPurpose(string text, Severity? expected)
    {
        var issue = KnownQualitySigns.Judge(View(lines: PageOf.Line(text, 300, 500))).SingleOrDefault();

        Assert.Equal(expected, issue?.Severity);
        if (issue is not null)
            Assert.NotNull(issue.Box);
    }

    [Theory]
    [InlineData("电子营业执照", true)]
    [InlineData("营业执照", false)]
    [InlineData("一般项目:电子营业执照应用技术开发;软件开发;信息系统集成服务", false)]
    public void ElectronicLicense_SaysSoItself(string text, bool isElectronic) =>
        Assert.Equal(isElectronic, Codes(View(DocumentKinds.BusinessLicense, lines: PageOf.Line(text, 300, 500))).Contains(ElectronicLicense.Code));

    [Fact]
    public void NoSign_IsEverBlocking()
    {
        var worst = new DocumentSigns { Chroma = 0, Blur = 1, Glare = 1, Grid = 9 };
        var view = View(DocumentKinds.BusinessLicense, worst, Quad.FromBox(-900, -900, 3000, 3000), new PageSize(10, 10), PageOf.Line("仅供注册商标使用", 300, 500), PageOf.Line("电子营业执照", 300, 700));

        Assert.All(KnownQualitySigns.Judge(view), i => Assert.NotEqual(Severity.Blocking, i.Severity));
        Assert.Equal(7, KnownQualitySigns.Judge(view).Count());
    }
}
