using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ScanQuality;

/// <summary>Every page shows something that can be read (页面可辨认).</summary>
public sealed class PagesAreReadable : IRule
{
    public RuleDescriptor Descriptor { get; } = new("S-004", Severity.Info, "页面无法辨认", "系统");

    public IEnumerable<Finding> Check(FilingFacts facts) => facts
        .OfKind(DocumentKinds.Unreadable)
        .GroupBy(d => d.File.File)
        .Select(g => Descriptor.Finding(
            "",
            $"文件“{g.Key}”第{string.Join("、", g.Select(d => d.Reading.Page).Distinct())}页无法辨认。若是备案材料，请重新拍摄或扫描；若不是，可以忽略。",
            null,
            g.Select(d => d.Evidence)));
}
