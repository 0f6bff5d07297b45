using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>The license is old enough for the registry to know it (登记数据已同步).</summary>
public sealed class CertificateIsSettled : IRule
{
    /// <summary>No source names a number of days: this one is a guess of ours.</summary>
    public const int Days = 15;

    public RuleDescriptor Descriptor { get; } = new("R-025", Severity.Warning, "新设立或刚换发的营业执照，登记数据可能没有同步", "经验（天数未见公布，按15天）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (facts.Certificate is not { Kind: DocumentKinds.BusinessLicense } certificate)
            yield break;
        foreach (var (name, title) in ((string, string)[])[(FieldNames.IssuedOn, "发照日期"), (FieldNames.EstablishedOn, "成立日期")])
        {
            if (certificate.DateOf(name) is not { } day || day > facts.AsOf || day.AddDays(Days) <= facts.AsOf)
                continue;
            yield return Descriptor.Finding(
                CertificateTerm.Pointer,
                $"{certificate.Title}的{title}是{ChineseDate.Format(day)}，距今不到{Days}天。登记数据可能还没有同步，提交时若提示工商信息不匹配，请过几天再交。",
                certificate.IsConfirmed(name) ? null : Severity.Info,
                certificate.EvidenceOf(name)) with
            {
                DocumentValue = ChineseDate.Format(day),
            };
            yield break;
        }
    }
}
