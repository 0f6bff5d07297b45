using Beian.Docs.Documents;
using Beian.Docs.Documents.Quality;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ScanQuality;

/// <summary>Pictures are in color, of the original, whole and sharp; how certain the reader is stands in its own severity (图片质量).</summary>
public sealed class PictureIsAcceptable : IRule
{
    private static readonly string[] OfCopies = [BlackAndWhiteCopy.Code, ElectronicLicense.Code];

    public RuleDescriptor Descriptor { get; } = new("R-135", Severity.Blocking, "证件图片是黑白、复印、翻拍、电子证照，或不清楚、不完整", "腾讯云备案材料上传（2022）、微信小程序备案材料说明、华为云（2025-12）");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var (document, issue, seen, advice) in QualitySigns.Of(facts))
        {
            var finding = Descriptor.Finding(
                QualitySigns.PointerOf(facts, document), $"{document.Title}（文件“{document.File.File}”）{seen}，容易被退回。{advice}。", issue.Severity, document.Evidence);
            var isAccepted = OfCopies.Contains(issue.Code) && facts.Province.Subject.StampedCopiesAccepted;
            yield return isAccepted
                ? (finding with { Severity = Severity.Info, Message = $"{finding.Message}{facts.Province.Name}管局接受加盖公章的复印件。" }).OfProvince(facts.Province, facts.Province.Subject.StampedCopiesAccepted)
                : finding;
        }
    }
}
