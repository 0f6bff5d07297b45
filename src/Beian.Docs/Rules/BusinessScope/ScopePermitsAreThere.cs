using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.BusinessScope;

/// <summary>Trades that the province lists come with their permits (经营范围对应的许可).</summary>
public sealed class ScopePermitsAreThere : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-142", Severity.Blocking, "经营范围含影视、出版、药品、游戏等而没有相应许可", "腾讯云山东管局要求（2022）") { Scope = RuleScope.Organizations };

    public IEnumerable<Finding> Check(FilingFacts facts) => ScopeTriggerCheck.Of(facts, Descriptor);
}
