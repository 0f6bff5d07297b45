using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Provinces;

/// <summary>Reminds that a subject whose services are all cancelled is cancelled first (空壳主体).</summary>
public sealed class EmptySubjectIsCancelled : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-108", Severity.Info, "空壳主体须先注销（天津、辽宁、四川、云南、江苏、浙江、上海、广西、山西、北京、贵州除外）", "华为云（2025-12）")
    {
        Operations = [FilingOperation.First],
        IsReminder = true,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (facts.Province.Name.Length > 0 && !facts.Province.Subject.EmptySubjectMayStay)
            yield return Descriptor.Finding("/subject", $"主体以前备案过、服务已全部注销的（空壳主体），{facts.Province.Name}须先注销主体再首次备案，请先查询。");
    }
}
