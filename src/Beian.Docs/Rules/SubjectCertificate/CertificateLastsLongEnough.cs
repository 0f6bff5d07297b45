using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>The license is valid for three more months (营业执照剩余期限).</summary>
public sealed class CertificateLastsLongEnough : IRule
{
    public const int Months = 3;

    public RuleDescriptor Descriptor { get; } = new("R-029", Severity.Blocking, "主办单位证件剩余有效期不足3个月", "腾讯云备案材料要求（2022）、微信小程序备案材料说明、抖音")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts) => [.. Today(facts), .. Later(facts)];

    private IEnumerable<Finding> Today(FilingFacts facts)
    {
        if (CertificateTerm.Of(facts) is not { IsImpossible: false } term || term.To < facts.AsOf || term.To >= facts.AsOf.AddMonths(Months))
            yield break;
        var advice = term.IsCertain ? "请客户先办理延期。" : "这一日期识别存疑，可能是识别有误，请对照扫描件核对。";
        yield return Descriptor.Finding(
            CertificateTerm.Pointer,
            $"{term.Certificate.Title}的{CertificateTerm.WordOf(term.Certificate)}到{ChineseDate.Format(term.To)}为止，距今不足{Months}个月。{advice}",
            term.IsCertain ? null : Severity.Warning,
            term.Certificate.EvidenceOf(FieldNames.ValidTo)) with
        {
            DocumentValue = ChineseDate.Format(term.To),
        };
    }

    private IEnumerable<Finding> Later(FilingFacts facts)
    {
        if (CertificateTerm.Of(facts) is not { IsImpossible: false } term || LaterExpiry.Of(facts, term.To, Months) is not { } later)
            yield break;
        yield return Descriptor.Finding(
            CertificateTerm.Pointer,
            $"{term.Certificate.Title}的{CertificateTerm.WordOf(term.Certificate)}到{ChineseDate.Format(term.To)}为止，{later.Statement}。{(term.IsCertain ? "请客户提前办理延期，或尽早提交。" : "这一日期识别存疑，请对照扫描件核对。")}",
            later.Severity,
            term.Certificate.EvidenceOf(FieldNames.ValidTo)) with
        {
            DocumentValue = ChineseDate.Format(term.To),
        };
    }
}
