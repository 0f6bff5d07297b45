using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ScanQuality;

/// <summary>Pictures are as large as the platforms' floor (图片像素).</summary>
public sealed class PictureFitsProvider : IRule
{
    private static readonly string[] OfPersons = [DocumentKinds.IdCardFront, DocumentKinds.IdCardBack, DocumentKinds.Passport, DocumentKinds.MainlandTravelPermit, DocumentKinds.ResidencePermit];

    public RuleDescriptor Descriptor { get; } = new("R-136", Severity.Info, "图片小于平台的像素下限", "华为元服务接口（2025-12）、微信小程序备案材料说明：主体证件 1500×1100，人员证件 1280×720");

    // Only a hint: the exports make conforming copies, and the providers' numbers disagree.
    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var document in facts.Documents.Where(d => SubjectKinds.CertificateKinds.Contains(d.Reading.Kind) || OfPersons.Contains(d.Reading.Kind)))
        {
            if (document.Reading.Page < 1 || document.Reading.Page > document.File.PageSizes.Count)
                continue;
            var (size, isPersons) = (document.File.PageSizes[document.Reading.Page - 1], OfPersons.Contains(document.Reading.Kind));
            var (longSide, shortSide) = isPersons ? (1280, 720) : (1500, 1100);
            if (Math.Max(size.Width, size.Height) < longSide || Math.Min(size.Width, size.Height) < shortSide)
                yield return Descriptor.Finding(
                    QualitySigns.PointerOf(facts, document),
                    $"{document.Title}（文件“{document.File.File}”）只有 {size.Width}×{size.Height} 像素，有的平台要求不小于 {longSide}×{shortSide}。导出图片时会检查；放大不会更清楚，最好重拍。",
                    null,
                    document.Evidence);
        }
    }
}
