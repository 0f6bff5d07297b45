using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>The license's term does not end before it begins (营业期限合理).</summary>
public sealed class TermIsPossible : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-027", Severity.Info, "营业期限截止日早于起始日，多半是识别有误", "逻辑校验")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (CertificateTerm.Of(facts) is not { IsImpossible: true } term)
            yield break;
        yield return Descriptor.Finding(
            CertificateTerm.Pointer,
            $"从{term.Certificate.Title}上识别到的{CertificateTerm.WordOf(term.Certificate)}从{ChineseDate.Format(term.From!.Value)}到{ChineseDate.Format(term.To)}，截止早于起始，多半是识别有误。请对照扫描件核对{CertificateTerm.WordOf(term.Certificate)}。",
            null,
            term.Certificate.EvidenceOf(FieldNames.ValidTo));
    }
}
