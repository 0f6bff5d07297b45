using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SignedPapers;

/// <summary>The 党建确认函 is there where the province wants it.</summary>
public sealed class PartyLetterIsThere : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-146", Severity.Blocking, "缺少网站党建备案信息确认函", "腾讯云新疆、西藏管局要求（2021-07）");

    public IEnumerable<Finding> Check(FilingFacts facts) => ProvinceMaterials.Missing(facts, Descriptor);
}
