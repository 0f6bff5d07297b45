using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>The kind of certificate proves a subject in the province (当地接受的主体证件).</summary>
public sealed class CertificateKindIsAccepted : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-037", Severity.Blocking, "当地不接受这一类主办单位证件（广东：医疗机构执业许可证）", "腾讯云广东管局要求（2021）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (facts.Form.Subject?.CertificateKind is not { } stated || !facts.Province.Subject.RefusedCertificates.Contains(CanonicalText.Of(stated)))
            yield break;
        yield return Descriptor.Finding(
            "/subject/certificateKind",
            $"{facts.Province.Name}管局不接受“{stated}”作为主办单位证件。请改用营业执照、事业单位法人证书或民办非企业单位登记证书等登记证件。").OfProvince(facts.Province, facts.Province.Subject.RefusedCertificates) with
        {
            FormValue = stated,
        };
    }
}
