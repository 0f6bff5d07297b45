using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules;

/// <summary>Asks every rule; one that throws becomes a finding, and the others still speak (规则执行).</summary>
public sealed class RuleRunner(IReadOnlyList<IRule> rules)
{
    /// <summary>Of a rule that threw.</summary>
    public const string BrokenRuleCode = "S-001";

    public IReadOnlyList<Finding> Run(FilingFacts facts)
    {
        var findings = new List<Finding>();
        foreach (var rule in rules)
        {
            if (!rule.Descriptor.AppliesTo(facts))
                continue;
            try
            {
                findings.AddRange(rule.Check(facts).ToList());
            }
            catch (Exception exception)
            {
                findings.Add(Broken(rule.Descriptor, exception));
            }
        }

        return findings;
    }

    // The exception's text may carry what was on a document; its type does not.
    private static Finding Broken(RuleDescriptor rule, Exception exception) => new()
    {
        Code = BrokenRuleCode,
        Severity = Severity.Warning,
        Field = "",
        Message = $"规则 {rule.Code}“{rule.Title}”执行时出错（{exception.GetType().Name}），这一项没有核验。请人工核对这一项，并把规则编号告诉维护人员。",
        Source = "系统",
    };
}
