using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.BusinessScope;

/// <summary>Culture in the scope comes with the promise that the province wants (文化承诺书).</summary>
public sealed class CulturePromiseIsThere : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-143", Severity.Blocking, "经营范围含“文化”而没有文化承诺书", "腾讯云江西管局要求（2021-07）") { Scope = RuleScope.Organizations };

    public IEnumerable<Finding> Check(FilingFacts facts) => ScopeTriggerCheck.Of(facts, Descriptor);
}
