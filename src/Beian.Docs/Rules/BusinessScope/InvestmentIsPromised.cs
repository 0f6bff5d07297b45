using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.BusinessScope;

/// <summary>Outward investment comes with a promise, where the province asks (自有资金对外投资).</summary>
public sealed class InvestmentIsPromised : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-141", Severity.Blocking, "经营范围含以自有资金对外投资而没有承诺书", "腾讯云山东管局要求（2021-07）") { Scope = RuleScope.Organizations };

    public IEnumerable<Finding> Check(FilingFacts facts) => ScopeTriggerCheck.Of(facts, Descriptor);
}
