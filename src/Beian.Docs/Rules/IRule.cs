using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules;

/// <summary>One thing that must hold in a filing (核验规则). Pure: the same facts give the same findings.</summary>
public interface IRule
{
    RuleDescriptor Descriptor { get; }

    /// <summary>Nothing when the rule holds or has nothing to look at.</summary>
    IEnumerable<Finding> Check(FilingFacts facts);
}
