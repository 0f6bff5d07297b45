using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Provinces;

/// <summary>Every file of province demands that was put beside could be used (管局要求文件可用).</summary>
public sealed class ProvinceFilesAreUsable : IRule
{
    public RuleDescriptor Descriptor { get; } = new("S-006", Severity.Warning, "管局要求文件不能用，仍按内置的要求核验", "系统");

    public IEnumerable<Finding> Check(FilingFacts facts) =>
        facts.ProvinceProblems.Select(p => Descriptor.Finding("/province", $"管局要求文件“{p.File}”没有采用，仍按内置的要求核验：{p.Message}请改正这个文件。"));
}
