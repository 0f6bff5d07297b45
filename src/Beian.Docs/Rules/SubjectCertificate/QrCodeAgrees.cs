using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>The license's QR code holds the printed credit code (二维码与代码一致).</summary>
public sealed class QrCodeAgrees : IRule
{
    /// <summary>The reader's word for a QR code with another credit code than the print.</summary>
    public const string Issue = "qr.codeDiffers";

    public RuleDescriptor Descriptor { get; } = new("R-017", Severity.Blocking, "营业执照二维码中的代码与印刷的代码不同", "国市监注〔2018〕253号：二维码直达该企业公示页")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var document in facts.Certificate?.Documents ?? [])
        {
            if (!document.Reading.Issues.Any(i => i.Code == Issue))
                continue;
            var field = document.Field(FieldNames.CreditCode);
            // A code that satisfies both of its checks was not misread.
            var isSure = field is { IsConfirmed: true } || (field?.Value is { } value && UnifiedSocialCreditCode.HasValidCheck(CanonicalText.Of(value))
                && UnifiedSocialCreditCode.HasValidOrganizationCheck(CanonicalText.Of(value)));
            yield return Descriptor.Finding(
                SubjectCode.Pointer,
                $"{document.Title}上印刷的统一社会信用代码“{field?.Value ?? "未读出"}”与二维码中的代码不同。"
                    + (isSure ? "请核对证件真伪，或请客户提供最新的营业执照。" : "也可能是识别有误，请对照扫描件核对。"),
                isSure ? null : Severity.Warning,
                field?.Evidence ?? document.Evidence) with
            {
                DocumentValue = field?.Value,
            };
        }
    }
}
