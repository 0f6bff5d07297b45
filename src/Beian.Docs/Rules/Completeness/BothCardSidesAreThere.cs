using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Completeness;

/// <summary>Both sides of every person's ID card are there (身份证正反面齐全).</summary>
public sealed class BothCardSidesAreThere : IRule
{
    public const string Code = "R-045";

    public RuleDescriptor Descriptor { get; } = new(
        Code, Severity.Blocking, "身份证缺少人像面或国徽面", "微信小程序备案接口说明（正反面必传）、各接入商材料清单");

    public IEnumerable<Finding> Check(FilingFacts facts) => facts.MissingMaterials
        .Where(m => m.Code == Code)
        .Select(m => Descriptor.Finding(m.Field, m.Message, m.Severity, m.Evidence));
}
