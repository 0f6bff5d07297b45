using Beian.Docs.Documents;
using Beian.Docs.Exporters.Providers.Uploads;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ScanQuality;

/// <summary>Pictures are as the provider takes them: pixels, bytes, format (图片像素、大小、格式).</summary>
public sealed class PictureFitsProvider : IRule
{
    private static readonly string[] OfPersons = [DocumentKinds.IdCardFront, DocumentKinds.IdCardBack, DocumentKinds.Passport, DocumentKinds.MainlandTravelPermit, DocumentKinds.ResidencePermit];

    public RuleDescriptor Descriptor { get; } = new("R-136", Severity.Info, "图片的像素、大小或格式不合平台的限制", "华为元服务接口（2025-12）、微信小程序备案材料说明：主体证件 1500×1100，人员证件 1280×720；大小和格式按各平台的上传要求");

    // Only hints: the exports make conforming copies, and the providers' numbers disagree.
    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var documents = facts.Documents.Where(d => SubjectKinds.CertificateKinds.Contains(d.Reading.Kind) || OfPersons.Contains(d.Reading.Kind)).ToList();
        foreach (var document in documents.Where(d => d.Reading.Page >= 1 && d.Reading.Page <= d.File.PageSizes.Count))
        {
            var (size, isPersons) = (document.File.PageSizes[document.Reading.Page - 1], OfPersons.Contains(document.Reading.Kind));
            var (longSide, shortSide) = isPersons ? (1280, 720) : (1500, 1100);
            if (Math.Max(size.Width, size.Height) < longSide || Math.Min(size.Width, size.Height) < shortSide)
                yield return Hint(facts, document, $"只有 {size.Width}×{size.Height} 像素，有的平台要求不小于 {longSide}×{shortSide}。导出图片时会检查；放大不会更清楚，最好重拍。");
        }

        if (PlatformLimits.Of(facts.Form.Platform) is not (var name, var limits))
            yield break;
        foreach (var document in documents.DistinctBy(d => d.File.File))
        {
            if (document.File.Format is { } format && !limits.Types.Contains($".{format}"))
                yield return Hint(facts, document, $"是 {format.ToUpperInvariant()} 文件，{name}只收 {string.Join("、", limits.Types.Select(t => t[1..].ToUpperInvariant()))}。请用导出的图片副本上传，格式已转好。");
            else if (document.File.Bytes > limits.MaxBytes)
                yield return Hint(facts, document, $"有 {Kilobytes(document.File.Bytes.Value)} KB，{name}每张最多 {limits.MaxBytes / 1000} KB。请用导出的图片副本上传，大小已压好。");
            else if (document.File.Bytes < limits.MinBytes)
                yield return Hint(facts, document, $"只有 {Kilobytes(document.File.Bytes.Value)} KB，{name}每张至少 {limits.MinBytes / 1000} KB。多半被聊天软件压缩过，请向客户要原图。");
        }
    }

    private static long Kilobytes(long bytes) => (bytes + 999) / 1000;

    private Finding Hint(FilingFacts facts, DocumentFacts document, string what) =>
        Descriptor.Finding(QualitySigns.PointerOf(facts, document), $"{document.Title}（文件“{document.File.File}”）{what}", null, document.Evidence);
}
