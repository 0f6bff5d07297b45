using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>The license is valid for as long as the province wants, where it wants more than others (上海：一年).</summary>
public sealed class CertificateLastsAsProvinceWants : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-030", Severity.Blocking, "营业执照剩余期限少于当地要求（上海1年）", "腾讯云上海管局要求（2021）")
    {
        Scope = RuleScope.Organizations,
    };

    // Where ID cards must last longer too, R-031 speaks for both.
    public IEnumerable<Finding> Check(FilingFacts facts) =>
        facts.Province.Subject.IdMonths == CertificateLastsLongEnough.Months && ProvinceTerm.Check(facts, Descriptor, facts.Province.Subject.CertificateMonths) is { } finding
            ? [finding.OfProvince(facts.Province, facts.Province.Subject.CertificateMonths)]
            : [];
}
