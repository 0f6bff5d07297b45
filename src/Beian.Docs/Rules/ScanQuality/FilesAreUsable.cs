using Beian.Docs.Documents;
using Beian.Docs.Intake;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ScanQuality;

/// <summary>Every file could be opened and read (文件可用).</summary>
public sealed class FilesAreUsable : IRule
{
    public RuleDescriptor Descriptor { get; } = new("S-003", Severity.Warning, "文件无法使用，没有参与核验", "系统");

    // A note or a spreadsheet among the scans is nobody's mistake.
    public IEnumerable<Finding> Check(FilingFacts facts) => facts.Files
        .Where(f => f.Error is not null)
        .Select(f => Descriptor.Finding(
            "", $"文件“{f.File}”没有参与核验：{f.Error!.Message}", f.Error.Code == IntakeErrorCodes.UnsupportedType ? Severity.Info : null));
}
