using Beian.Docs.Documents;
using Beian.Docs.Documents.Quality;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ScanQuality;

/// <summary>What the reader saw of a picture's quality, and what to ask for then (画面问题).</summary>
internal static class QualitySigns
{
    public const string Watermark = ForeignWatermark.Code;

    private const string Prefix = "quality.";

    private static readonly Dictionary<string, (string Seen, string Advice)> Words = new()
    {
        [BlackAndWhiteCopy.Code] = ("像是黑白照片或复印件", "请拍摄或扫描彩色原件"),
        [ScreenPhoto.Code] = ("像是对着屏幕翻拍的", "请直接拍摄原件，不要翻拍屏幕"),
        [BlurredText.Code] = ("画面模糊", "请对焦清楚后重拍"),
        [GlareSpot.Code] = ("有反光，盖住了文字", "请避开灯光重拍"),
        [CutOffDocument.Code] = ("边角没有拍全", "请把四个角都拍进画面后重拍"),
        [SmallPicture.Code] = ("画面太小，文字不清", "请靠近拍摄，或用更高的分辨率扫描"),
        [ElectronicLicense.Code] = ("像是电子证照", "请提交纸质原件的照片或扫描件"),
    };

    /// <summary>Every sign save the watermark, each document and sign once.</summary>
    public static IEnumerable<(DocumentFacts Document, DocumentIssue Issue, string Seen, string Advice)> Of(FilingFacts facts) =>
        from document in facts.Documents
        from issue in document.Reading.Issues.Where(i => i.Code.StartsWith(Prefix, StringComparison.Ordinal) && i.Code != Watermark).DistinctBy(i => i.Code)
        let words = Words.GetValueOrDefault(issue.Code, (issue.Message.TrimEnd('。'), "请重新拍摄"))
        select (document, issue, words.Item1, words.Item2);

    /// <summary>Whose document it is, by the form's members.</summary>
    public static string PointerOf(FilingFacts facts, DocumentFacts document) =>
        facts.HeldCards().Where(c => Holds(c.Card.Front, document) || Holds(c.Card.Back, document)).Select(c => c.Holders[0].Pointer).FirstOrDefault()
        ?? (SubjectKinds.CertificateKinds.Contains(document.Reading.Kind) ? "/subject/certificateKind" : "");

    private static bool Holds(DocumentGroup? group, DocumentFacts document) => group?.Documents.Any(d => d.Order == document.Order) == true;
}
