using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>The license is of the kind with a credit code, not the one before it (使用最新证件).</summary>
public sealed class CertificateIsNewest : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-021", Severity.Blocking, "所交营业执照是旧版，没有统一社会信用代码", "腾讯云“三证合一”说明（2021）：首次备案一律使用最新证件")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var certificate in facts.Certificates.Where(c => c.Kind == DocumentKinds.BusinessLicense && IsOld(c)))
        {
            var isOnly = facts.Certificates.All(c => c.Kind != DocumentKinds.BusinessLicense || IsOld(c));
            var number = certificate.Field(FieldNames.RegistrationNumber)!;
            yield return Descriptor.Finding(
                SubjectCode.Pointer,
                $"材料中有旧版{certificate.Title}（注册号“{number.Value}”）。{(isOnly ? "请客户提交印有统一社会信用代码的最新营业执照。" : "已有新版，请从材料中删去旧版。")}",
                !isOnly ? Severity.Info : SeverityOf(facts, number),
                number.Evidence) with
            {
                DocumentValue = number.Value,
            };
        }
    }

    // Sole traders kept their numbers longest; who was filed before may stay with the old certificate in some provinces.
    private static Severity SeverityOf(FilingFacts facts, DocumentField number) =>
        number.IsConfirmed && !Applicant.IsSoleTrader(facts) && facts.Form.Operation is FilingOperation.First or null ? Severity.Blocking : Severity.Warning;

    // A credit code that could not be read is there all the same.
    private static bool IsOld(DocumentGroup certificate) =>
        certificate.Field(FieldNames.CreditCode) is null && certificate.ValueOf(FieldNames.RegistrationNumber) is { Length: 13 or 15 };
}
