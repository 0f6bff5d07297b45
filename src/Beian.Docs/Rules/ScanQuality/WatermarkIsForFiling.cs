using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ScanQuality;

/// <summary>A watermark speaks of filing and covers nothing (水印).</summary>
public sealed class WatermarkIsForFiling : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-085", Severity.Blocking, "水印用于其他用途，或遮挡文字", "腾讯云（2021-07）、华为云（2025-12）、抖音备案指南");

    public IEnumerable<Finding> Check(FilingFacts facts) =>
        from document in facts.Documents
        from issue in document.Reading.Issues.Where(i => i.Code == QualitySigns.Watermark).Take(1)
        select Descriptor.Finding(
            QualitySigns.PointerOf(facts, document),
            $"{document.Title}（文件“{document.File.File}”）上有水印：{issue.Message.TrimEnd('。')}。水印只能写明用于备案，且不能遮挡文字和印章；请提交没有水印或只有“仅供备案使用”的图片。",
            issue.Severity,
            document.Evidence);
}
