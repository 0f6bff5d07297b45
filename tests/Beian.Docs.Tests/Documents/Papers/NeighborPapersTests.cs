using Beian.Docs.Documents;
using Beian.Docs.Documents.CommitmentLetter;
using Beian.Docs.Documents.VerificationSheet;
using Beian.Docs.Reading;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class NeighborPapersTests
{
    private static IReadOnlyList<DocumentReading> Read(params TextLine[] lines)
    {
        var view = PageOf.View(new FakeProbe(), lines);
        return new PageReader([new CommitmentLetterKind(), new VerificationSheetKind()]).Read(view.Text, 1, view.Probe);
    }

    private static IEnumerable<TextLine> Promise(double x, double y) =>
    [
        PageOf.Line("APP信息服务承诺书", x + 120, y, 30), PageOf.Line("主办者:威海样例科技有限公司", x, y + 70), PageOf.Line("APP:样例商城", x, y + 110),
        PageOf.Line("我单位承诺所报备案信息真实、准确、完整,遵守有关法律", x, y + 150), PageOf.Line("法规,自愿承担相应的责任。", x, y + 190), PageOf.Line("2026年11月3日", x + 300, y + 300),
    ];

    private static IEnumerable<TextLine> Sheet(double x, double y) =>
    [
        PageOf.Line("APP真实性核验单", x + 120, y, 30), PageOf.Line("主办者", x, y + 70), PageOf.Line("威海样例科技有限公司", x + 160, y + 70), PageOf.Line("APP名称", x, y + 110), PageOf.Line("样例商城", x + 160, y + 110),
        PageOf.Line("负责人姓名", x, y + 150), PageOf.Line("王样例", x + 160, y + 150), PageOf.Line("2026年11月5日", x + 300, y + 300),
    ];

    /// <summary>Level with one another, a little apart, or one below the other.</summary>
    [Theory]
    [InlineData(700, 0)]
    [InlineData(700, 60)]
    [InlineData(0, 500)]
    public void TwoPapers_AreToldApart(double right, double down)
    {
        var documents = Read([.. Promise(100, 100), .. Sheet(100 + right, 100 + down)]);

        Assert.Equal([DocumentKinds.CommitmentLetter, DocumentKinds.VerificationSheet], documents.Select(d => d.Kind));
        Assert.All(documents, d => Assert.Equal("威海样例科技有限公司", d.ValueOf(FieldNames.SubjectName)));
        Assert.Equal(["2026-11-03", "2026-11-05"], documents.Select(d => d.ValueOf(FieldNames.SignedOn)));
        Assert.Equal([null, "王样例"], documents.Select(d => d.ValueOf(FieldNames.PersonName)));
    }

    /// <summary>A title that is set wide, and one with a remark close behind it on its row.</summary>
    [Fact]
    public void WideTitleAndTitleWithARemark_AreTitles()
    {
        var documents = Read([.. Sheet(100, 100).Select(l => l.Text.StartsWith("APP真实", StringComparison.Ordinal) ? PageOf.Line("备案信息真实性核验单", 100, 100, 30) : l), PageOf.Line("平台生成·样例", 395, 103), .. Promise(100, 600).Select(l => l.Text.EndsWith("承诺书", StringComparison.Ordinal) ? PageOf.Line("承____诺____书", 220, 600, 30) : l)]);

        Assert.Equal([DocumentKinds.CommitmentLetter, DocumentKinds.VerificationSheet], documents.Select(d => d.Kind));
        Assert.Equal(["2026-11-03", "2026-11-05"], documents.Select(d => d.ValueOf(FieldNames.SignedOn)));
    }

    /// <summary>Words of a title inside the text are none.</summary>
    [Fact]
    public void WordsInTheText_PartNothing() => Assert.Equal("2026-11-03", Assert.Single(Read([.. Promise(100, 100), PageOf.Line("附件:授权书", 100, 360), PageOf.Line("备案核验单", 100, 330)])).ValueOf(FieldNames.SignedOn));

    /// <summary>Its title is as large as the text, stands under the other one, and has a wide space above.</summary>
    [Fact]
    public void ASecondTitleInTheTextsOwnSize_IsOne()
    {
        var documents = Read([.. Promise(100, 100).Select(l => l.Text.EndsWith("承诺书", StringComparison.Ordinal) ? PageOf.Line(l.Text, 220, 100) : l), .. Sheet(100, 540).Select(l => l.Text.EndsWith("核验单", StringComparison.Ordinal) ? PageOf.Line(l.Text, 232, 540) : l)]);

        Assert.Equal([DocumentKinds.CommitmentLetter, DocumentKinds.VerificationSheet], documents.Select(d => d.Kind));
        Assert.Equal(["2026-11-03", "2026-11-05"], documents.Select(d => d.ValueOf(FieldNames.SignedOn)));
    }

    /// <summary>A list of what was looked at names other papers.</summary>
    [Theory]
    [InlineData("[√]3法定代表人授权书")]
    [InlineData("]3法定代表人承诺书")]
    [InlineData("3法定代表人承诺书")]
    public void AnItemOfAList_IsNoPaper(string item)
    {
        var sheet = Assert.Single(Read([.. Sheet(100, 100), PageOf.Line("[√]1营业执照副本", 100, 330), PageOf.Line(item, 100, 370, 26), PageOf.Line("为网站备案,承诺真实。", 100, 460)]));

        Assert.Equal((DocumentKinds.VerificationSheet, "2026-11-05"), (sheet.Kind, sheet.ValueOf(FieldNames.SignedOn)));
    }
}
