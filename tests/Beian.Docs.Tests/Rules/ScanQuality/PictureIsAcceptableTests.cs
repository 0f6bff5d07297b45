using Beian.Docs.Documents;
using Beian.Docs.Rules.ScanQuality;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.ScanQuality;

public sealed class PictureIsAcceptableTests
{
    private static DocumentIssue Issue(string code, Severity severity) => new(code, severity, null, "画面问题。");

    [Theory]
    [InlineData("quality.blackAndWhite", "彩色原件")]
    [InlineData("quality.screenPhoto", "翻拍")]
    [InlineData("quality.cutOff", "四个角")]
    [InlineData("quality.glare", "反光")]
    public void SignOfThePicture_BecomesAFindingOfItsSeverity(string code, string advice)
    {
        var finding = Assert.Single(Consistent.WithIssue(DocumentKinds.IdCardFront, Issue(code, Severity.Warning)).Ask<PictureIsAcceptable>());
        Assert.Equal((Severity.Warning, "/subject/principal"), (finding.Severity, finding.Field));
        Assert.Contains(advice, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GuangdongTakesStampedCopies() =>
        Consistent.In("广东省").WithIssue(DocumentKinds.BusinessLicense, Issue("quality.blackAndWhite", Severity.Blocking)).Ask<PictureIsAcceptable>().IsOne(Severity.Info, "/subject/certificateKind");

    [Fact]
    public void OtherIssuesAndWatermarks_AreOthersToSay()
    {
        Assert.Empty(Consistent.WithIssue(DocumentKinds.IdCardFront, Issue("license.something", Severity.Warning)).Ask<PictureIsAcceptable>());
        Assert.Empty(Consistent.WithIssue(DocumentKinds.IdCardFront, Issue("quality.watermark", Severity.Warning)).Ask<PictureIsAcceptable>());
    }
}
