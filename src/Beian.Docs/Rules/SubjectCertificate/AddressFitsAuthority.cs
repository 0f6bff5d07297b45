using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>The certificate's address lies in the province of the authority that issued it (住所与登记机关同省).</summary>
public sealed class AddressFitsAuthority : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-020", Severity.Warning, "住所与登记机关不在同一省份", "逻辑校验")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (facts.Certificate is not { } certificate || certificate.Field(FieldNames.Address) is not { Value: { } address } home || certificate.Field(FieldNames.Authority) is not { Value: { } authority } office)
            yield break;
        if (Applicant.RegionOf(address) is not { } living || Applicant.RegionOf(authority) is not { } issuing || living.ProvinceCode == issuing.ProvinceCode)
            yield break;
        var isCertain = home.IsCertainUpTo(living.Length) && office.IsCertainUpTo(issuing.Length);
        yield return Descriptor.Finding(
            CertificateTerm.Pointer,
            $"{certificate.Title}上的住所“{address}”在{living.Province}，登记机关“{authority}”在{issuing.Province}。{(isCertain ? "请核对证件真伪。" : "其中有识别存疑的内容，可能是识别有误，请对照扫描件核对。")}",
            isCertain ? null : Severity.Info,
            home.Evidence,
            office.Evidence);
    }
}
