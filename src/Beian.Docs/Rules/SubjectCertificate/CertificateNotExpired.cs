using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>The license has not expired (营业执照在有效期内).</summary>
public sealed class CertificateNotExpired : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-028", Severity.Blocking, "主办单位证件已过期", "腾讯云备案材料要求（2022）、华为云（2025-12）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts) => [.. Expired(facts), .. Unread(facts)];

    private IEnumerable<Finding> Expired(FilingFacts facts)
    {
        // The last day itself still counts.
        if (CertificateTerm.Of(facts) is not { IsImpossible: false } term || term.To >= facts.AsOf)
            yield break;
        var advice = term.IsCertain ? "请客户办理延期或换发后提交新证件。" : "这一日期识别存疑，可能是识别有误，请对照扫描件核对。";
        yield return Descriptor.Finding(
            CertificateTerm.Pointer,
            $"{term.Certificate.Title}的{CertificateTerm.WordOf(term.Certificate)}到{ChineseDate.Format(term.To)}为止，已经过期。{advice}",
            term.IsCertain ? null : Severity.Warning,
            term.Certificate.EvidenceOf(FieldNames.ValidTo)) with
        {
            DocumentValue = ChineseDate.Format(term.To),
        };
    }

    // Many licenses print no term; one that does prints its end too. That it was not read says nothing against the filing.
    private IEnumerable<Finding> Unread(FilingFacts facts)
    {
        if (facts.Certificate is not { } certificate || certificate.ValueOf(FieldNames.ValidTo) is not null)
            yield break;
        if (certificate.Field(FieldNames.ValidTo) is null && certificate.ValueOf(FieldNames.ValidFrom) is null)
            yield break;
        yield return Descriptor.Finding(
            CertificateTerm.Pointer,
            $"没有从{certificate.Title}上读出{CertificateTerm.WordOf(certificate)}的截止日，无法判断是否过期。请人工对照扫描件。",
            Severity.Info,
            certificate.EvidenceOf(FieldNames.ValidTo));
    }
}
