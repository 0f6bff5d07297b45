using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
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
            var number = certificate.Field(FieldNames.RegistrationNumber)!;
            var hasNew = facts.Certificates.Any(c => c.Kind == DocumentKinds.BusinessLicense && !IsOld(c));
            var (severity, advice) = hasNew ? (Severity.Warning, "材料中已有新版，请删去旧版。")
                : HasUnifiedCode(facts) ? (SeverityOf(facts, number), "备案表填的是统一社会信用代码，说明已经换发，请客户提交最新的营业执照。")
                : (Severity.Info, "首次备案一般只认印有统一社会信用代码的最新执照，请客户确认是否已经换发。");
            yield return Descriptor.Finding(SubjectCode.Pointer, $"材料中的{certificate.Title}是旧版（注册号“{number.Value}”）。{advice}", severity, number.Evidence) with
            {
                DocumentValue = number.Value,
            };
        }
    }

    // Who was filed before may stay with the old certificate in some provinces.
    private static Severity SeverityOf(FilingFacts facts, DocumentField number) =>
        number.IsConfirmed && facts.Form.Operation is FilingOperation.First or null ? Severity.Blocking : Severity.Warning;

    private static bool HasUnifiedCode(FilingFacts facts) =>
        facts.Form.Subject?.CertificateNumber is { } stated && UnifiedSocialCreditCode.HasValidCheck(CanonicalText.Of(stated));

    // A credit code that could not be read is there all the same.
    private static bool IsOld(DocumentGroup certificate) =>
        certificate.Field(FieldNames.CreditCode) is null && certificate.ValueOf(FieldNames.RegistrationNumber) is { Length: 13 or 15 };
}
