using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>The license was issued after the subject was founded, and neither lies ahead (成立日期与发照日期).</summary>
public sealed class CertificateDatesAreInOrder : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-026", Severity.Blocking, "营业执照的成立日期、发照日期不合理", "逻辑校验")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (facts.Certificate is not { } certificate)
            yield break;
        var (founded, issued) = (certificate.DateOf(FieldNames.EstablishedOn), certificate.DateOf(FieldNames.IssuedOn));
        var hasFuture = false;
        foreach (var (name, date) in ((string, DateOnly?)[])[(FieldNames.EstablishedOn, founded), (FieldNames.IssuedOn, issued)])
        {
            if (date is not { } day || day <= facts.AsOf)
                continue;
            hasFuture = true;
            yield return Finding(certificate, $"{certificate.Title}上的{FieldWords.Of(name, certificate.First)}{ChineseDate.Format(day)}还没有到", true, name);
        }

        if (!hasFuture && founded > issued)
        {
            yield return Finding(
                certificate,
                $"{certificate.Title}上的成立日期{ChineseDate.Format(founded.Value)}晚于发照日期{ChineseDate.Format(issued!.Value)}",
                IsMisreading(certificate, founded.Value, issued.Value, facts.AsOf),
                FieldNames.EstablishedOn,
                FieldNames.IssuedOn);
        }
    }

    // One wrong digit in what is doubtful puts them in order; where it does not, a person has to look. Days of one month part the two in the day alone.
    private static bool IsMisreading(DocumentGroup certificate, DateOnly founded, DateOnly issued, DateOnly today) =>
        (founded.Year == issued.Year && founded.Month == issued.Month) ||
        (!certificate.IsConfirmed(FieldNames.EstablishedOn) && DateMisreading.Explains(founded, d => d <= issued)) || (!certificate.IsConfirmed(FieldNames.IssuedOn) && DateMisreading.Explains(issued, d => d >= founded && d <= today));

    private Finding Finding(DocumentGroup certificate, string statement, bool isMisreading, params string[] fields)
    {
        var isCertain = certificate.IsConfirmed(fields);
        // No office prints such dates: a doubtful reading is a misreading as a rule.
        var advice = isCertain ? "请核对证件真伪，或请客户提供清晰的原件。" : $"日期识别存疑，{(isMisreading ? "多半" : "可能")}是识别有误，请对照扫描件核对。";
        return Descriptor.Finding(CertificateTerm.Pointer, $"{statement}。{advice}", isCertain ? null : isMisreading ? Severity.Info : Severity.Warning, certificate.EvidenceOf(fields));
    }
}
