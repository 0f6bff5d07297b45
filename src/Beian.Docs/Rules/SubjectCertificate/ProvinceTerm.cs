using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>A certificate that the general rules let pass and the province does not (当地的剩余期限要求).</summary>
internal static class ProvinceTerm
{
    /// <summary>Nothing where the certificate has already been found too short by the general rules, or lasts long enough.</summary>
    public static Finding? Check(FilingFacts facts, RuleDescriptor rule, int months)
    {
        if (CertificateTerm.Of(facts) is not { IsImpossible: false } term || term.To < facts.AsOf.AddMonths(CertificateLastsLongEnough.Months) || term.To >= facts.AsOf.AddMonths(months))
            return null;
        var advice = term.IsCertain ? "请客户先办理延期。" : "这一日期识别存疑，可能是识别有误，请对照扫描件核对。";
        return rule.Finding(
            CertificateTerm.Pointer,
            $"{term.Certificate.Title}的{CertificateTerm.WordOf(term.Certificate)}到{ChineseDate.Format(term.To)}为止，{facts.Province.Name}管局要求剩余期限不少于{(months == 12 ? "1年" : $"{months}个月")}。{advice}",
            term.IsCertain ? null : Severity.Warning,
            term.Certificate.EvidenceOf(FieldNames.ValidTo)) with
        {
            DocumentValue = ChineseDate.Format(term.To),
        };
    }
}
