using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>Where an organization is the managing partner, its delegate is in charge (委派代表).</summary>
public sealed class PartnershipHasDelegate : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-036", Severity.Warning, "执行事务合伙人是单位，没有印委派代表", "经验：由委派代表担任主体负责人")
    {
        Scope = RuleScope.Organizations,
    };

    // Where a delegate is named, R-001 and R-066 compare the people in charge with them.
    public IEnumerable<Finding> Check(FilingFacts facts) => facts.Representative is { IsOrganization: true, People.Count: 0 } representative
        ? [Descriptor.Finding(
            "/subject/principal/name",
            $"执照上的执行事务合伙人“{representative.Field.Value}”是单位，没有读出委派代表。主体负责人应由其委派代表担任，请客户确认，必要时提交委派书。",
            representative.Field.IsConfirmed ? null : Severity.Info,
            representative.Field.Evidence) with
        {
            DocumentValue = representative.Field.Value,
        }]
        : [];
}
