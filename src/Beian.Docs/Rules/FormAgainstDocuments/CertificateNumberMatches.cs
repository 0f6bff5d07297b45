using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.FormAgainstDocuments;

/// <summary>The certificate number on the form is the certificate's (主办单位证件号码一致).</summary>
public sealed class CertificateNumberMatches : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-063", Severity.Blocking, "主办单位证件号码与证件不一致", "华为云备案错误提示 1.3（2025-12）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (facts.Certificate is not { } certificate)
            return [];
        var member = new FormMember("/subject/certificateNumber", "证件号码", facts.Form.Subject?.CertificateNumber);
        // An old license beside a credit code: R-021 says so, and that the two numbers differ says no more.
        if (certificate.ValueOf(FieldNames.CreditCode) is null && certificate.ValueOf(FieldNames.RegistrationNumber) is not null
            && UnifiedSocialCreditCode.HasValidCheck(CanonicalText.Of(member.Value ?? "")))
            return [];
        // The old 15 digits only where the certificate has no credit code.
        var field = certificate.ValueOf(FieldNames.CreditCode) is null && certificate.ValueOf(FieldNames.RegistrationNumber) is not null
            ? FieldNames.RegistrationNumber
            : FieldNames.CreditCode;
        return new MemberCheck(Descriptor, member, certificate, field)
        {
            IsCode = true, IsSupported = IsMisreading(member.Value, certificate.ValueOf(field)),
        }.Findings();
    }

    // A mistyped code fails its checks as surely as a misread one: where only the reading fails, it is the reading.
    private static bool IsMisreading(string? form, string? document) =>
        form is not null && document is not null && CanonicalText.Of(form) is var stated && UnifiedSocialCreditCode.HasValidCheck(stated)
        && UnifiedSocialCreditCode.HasValidOrganizationCheck(stated) && !UnifiedSocialCreditCode.HasValidCheck(CanonicalText.Of(document));
}
