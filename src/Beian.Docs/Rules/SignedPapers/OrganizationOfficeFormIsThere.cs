using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SignedPapers;

/// <summary>机关 and 事业单位 hand in the form of the 编办 where the province wants it.</summary>
public sealed class OrganizationOfficeFormIsThere : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-147", Severity.Blocking, "机关、事业单位缺少编办材料", "腾讯云内蒙古、黑龙江、江西管局要求（2021-07）、华为云（2025-12）");

    public IEnumerable<Finding> Check(FilingFacts facts) => ProvinceMaterials.Missing(facts, Descriptor);
}
