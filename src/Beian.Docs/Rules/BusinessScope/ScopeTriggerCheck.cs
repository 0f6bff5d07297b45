using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Completeness;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.BusinessScope;

/// <summary>Asks a province's triggers of one rule about the scope (经营范围触发的材料).</summary>
internal static class ScopeTriggerCheck
{
    public static IEnumerable<Finding> Of(FilingFacts facts, RuleDescriptor rule)
    {
        if (ScopeWords.Of(facts) is not { } scope || ServiceApprovals.Documents(facts).Any() || facts.OfKind(DocumentKinds.CommitmentLetter).Any())
            yield break;
        foreach (var trigger in facts.Province.Materials.ScopeTriggers.Where(t => t.Rule == rule.Code))
        {
            var clauses = scope.Text.Split(';').Where(c => trigger.With.Count == 0 || trigger.With.Any(w => c.Contains(w, StringComparison.Ordinal))).ToList();
            var hit = trigger.Words.FirstOrDefault(w => clauses.Any(c => c.Contains(CanonicalText.Of(w), StringComparison.Ordinal)));
            if (hit is null)
                continue;
            var isCertain = scope.Field.IsConfirmed && !MaterialCheck.HasUnnamedDocuments(facts);
            yield return rule.Finding(
                "/subject/certificateKind",
                $"经营范围含“{hit}”，{facts.Province.Name}管局要求提交：{trigger.Needs}，材料中没有找到。{(scope.Field.IsConfirmed ? "请补交；网站不涉及这项业务的，请按当地要求出具说明。" : "经营范围识别存疑，请先对照证件核对。")}",
                isCertain ? null : Severity.Warning,
                scope.Field.Evidence).OfProvince(facts.Province, facts.Province.Materials.ScopeTriggers);
        }
    }
}
