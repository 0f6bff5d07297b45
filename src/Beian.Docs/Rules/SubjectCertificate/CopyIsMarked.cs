using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>Reminds of the (1/1) on the copy where the province wants to see it (浙江).</summary>
public sealed class CopyIsMarked : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-033", Severity.Info, "营业执照副本没有（1/1）（浙江）", "腾讯云浙江管局要求（2021）")
    {
        Scope = RuleScope.Organizations,
        IsReminder = true,
    };

    public IEnumerable<Finding> Check(FilingFacts facts) => facts.Province.Subject.NeedsCopyMark && facts.Certificate is { Kind: DocumentKinds.BusinessLicense } certificate
        ? [Descriptor.Finding(
            SubjectCode.Pointer, $"{facts.Province.Name}管局要求提交营业执照副本，代码一行印有（1/1）；没有的请附市场监管部门的证明。", null, certificate.First.Evidence).OfProvince(facts.Province, facts.Province.Subject.NeedsCopyMark)]
        : [];
}
