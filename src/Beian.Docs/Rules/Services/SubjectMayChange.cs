using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Provinces;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Services;

/// <summary>A change stays with the same subject, save where the province lets it go to another (变更主体).</summary>
public sealed class SubjectMayChange : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-149", Severity.Blocking, "变更为另一个主体", "腾讯云各省变更要求（2021-07）、华为云（2025-12）：证件号码不可修改") { Operations = [FilingOperation.Change] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var (previous, subject) = (facts.Form.Subject?.Previous, facts.Form.Subject);
        if (!Differ(previous?.CertificateNumber, subject?.CertificateNumber))
            yield break;
        var isOthers = Differ(previous?.LegalRepresentative, subject?.LegalRepresentative?.Name);
        var (severity, words) = facts.Province.Change.Subject switch
        {
            SubjectChange.Free => (Severity.Info, $"{facts.Province.Name}管局允许变更为其他主体，请确认接入商也支持。"),
            SubjectChange.SameRepresentative when !isOthers => (Severity.Warning, $"{facts.Province.Name}管局只允许法定代表人相同的主体之间变更，请确认法定代表人没有变。"),
            SubjectChange.SameRepresentative => (Severity.Blocking, $"{facts.Province.Name}管局只允许法定代表人相同的主体之间变更，而法定代表人由“{previous!.LegalRepresentative}”变成了“{subject!.LegalRepresentative!.Name}”。请先注销，再以新主体首次备案。"),
            SubjectChange.NotStated => (Severity.Warning, "多数管局不允许变更证件号码，请先问清；不允许的，注销后以新主体首次备案。"),
            _ => (Severity.Blocking, $"{facts.Province.Name}管局不允许变更为其他主体。请先注销，再以新主体首次备案。"),
        };
        yield return (Descriptor.Finding("/subject/certificateNumber", $"主办单位的证件号码与原备案的不同，等于换了主体。{words}", severity) with { FormValue = subject!.CertificateNumber })
            .OfProvince(facts.Province, facts.Province.Change.Subject);
    }

    private static bool Differ(string? old, string? now) => !string.IsNullOrWhiteSpace(old) && !string.IsNullOrWhiteSpace(now) && CanonicalText.Of(old) != CanonicalText.Of(now);
}
