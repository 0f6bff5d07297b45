using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.History;

/// <summary>A subject has one order at a time (主办者冲突). Whether the other one is done already, only the tenant knows.</summary>
public sealed class OneOrderAtATime : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-106", Severity.Warning, "同一主体还有其他备案，不能同时办理", "华为云（2025-12）、腾讯云（2021）：同一主体同时只能有一个备案订单");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var others = SharedWithOthers.OfThisSubject(facts).ToList();
        if (others.Count > 0)
            yield return Descriptor.Finding("/subject/certificateNumber", $"同一主体还有其他备案：{SharedWithOthers.Names(others)}。同一主体同时只能有一个备案在办理，请确认那边已经办完，或合并为一次提交。");
    }
}
