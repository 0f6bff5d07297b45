using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>Reminds of the registrar's seal on the certificate (登记机关印章).</summary>
public sealed class RegistrarSealIsThere : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-022", Severity.Info, "登记机关印章没有检出或不符", "华为云海南管局要求（2025-12）")
    {
        Scope = RuleScope.Organizations,
        IsReminder = true,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (facts.Certificate is not { } certificate)
            yield break;
        var text = facts.Province.Subject.RegistrarSeal;
        var finding = Descriptor.Finding(
            CertificateTerm.Pointer, $"请目视确认{certificate.Title}上登记机关的印章完整清楚{(text is null ? "" : $"，印文为“{text}”")}。", null, certificate.First.Evidence);
        yield return text is null ? finding : finding.OfProvince(facts.Province, facts.Province.Subject.RegistrarSeal);
    }
}
