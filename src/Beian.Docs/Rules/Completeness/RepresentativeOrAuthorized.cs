using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Completeness;

/// <summary>Whoever is in charge is the legal representative or authorized by them (负责人是法定代表人或已获授权).</summary>
public sealed class RepresentativeOrAuthorized : IRule
{
    public const string Code = "R-001";

    public RuleDescriptor Descriptor { get; } = new(
        Code, Severity.Blocking, "负责人不是法定代表人,缺少授权书", "各接入商备案材料要求:负责人非法定代表人须提交授权书(腾讯云 2021、微信、华为云 2025-12)")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts) => facts.MissingMaterials
        .Where(m => m.Code == Code)
        .Select(m => Descriptor.Finding(m.Field, m.Message, m.Severity, m.Evidence));
}
