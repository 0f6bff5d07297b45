using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Provinces;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.FormAgainstDocuments;

namespace Beian.Docs.Rules.Domains;

/// <summary>Who holds the domain is the subject, or its legal representative where the province allows it (域名持有者是主体).</summary>
public sealed class HolderIsSubject : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-089", Severity.Blocking, "域名持有者不是备案主体", "工信部关于规范互联网信息服务使用域名的通知（2018），载于腾讯云文档")
    {
        Kinds = [FilingKind.Website, FilingKind.App],
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var papers in DomainPapers.Of(facts))
        {
            if (papers.Certificate?.Field(FieldNames.Holder) is { Value: { } holder } field && OwnerOf(facts) is { } owner)
            {
                foreach (var finding in CanonicalText.Of(holder) == CanonicalText.Of(owner) ? OfNumber(facts, papers.Certificate) : Compare(facts, papers, field, holder, owner))
                    yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Compare(FilingFacts facts, DomainPapers papers, DocumentField field, string holder, string owner)
    {
        var plain = CanonicalText.Of(holder);
        // Holders are often shown in letters only (pinyin), which nobody compares with 汉字, or with stars for privacy.
        if (plain.All(char.IsAscii) || plain.Contains('*', StringComparison.Ordinal))
            yield break;
        var isRepresentative = !facts.IsIndividual && Representatives(facts).Contains(plain);
        var (whose, severity) = (isRepresentative, facts.Province.Domains.Holder) switch
        {
            (true, DomainHolder.UnitOrRepresentative) => ("", Severity.Info),
            (true, DomainHolder.UnitOrAuthorizedRepresentative) => ($"是法定代表人，{facts.Province.Name}管局要求附单位的授权", Severity.Warning),
            (true, DomainHolder.UnitOrDisputedRepresentative) => ($"是法定代表人，{facts.Province.Name}管局是否接受，接入商的两处说法不一", Severity.Warning),
            (true, _) => ($"是法定代表人，{facts.Province.Name}管局只接受单位持有的域名", Severity.Blocking),
            _ => ("不是备案主体", Severity.Blocking),
        };
        if (whose.Length == 0)
            yield break;
        var isCertain = field.IsConfirmed && papers.Certificate!.IsConfirmed(FieldNames.Domain) && IsOwnerCertain(facts);
        var isMisreading = Misreading.Explains(owner, field);
        var advice = isCertain ? "请先在注册商处把域名过户给主体并完成实名认证，再提交新的域名证书。" : $"这一项识别存疑，{(isMisreading ? "多半是识别有误，" : "")}请对照域名证书核对。";
        var finding = Descriptor.Finding(
            papers.Pointer,
            $"域名“{papers.Domain.Registrable}”的持有者是“{holder}”，备案主体是“{owner}”：持有者{whose}。{advice}",
            isMisreading ? Severity.Info : isCertain || severity < Severity.Warning ? severity : Severity.Warning,
            field.Evidence) with
        {
            FormValue = owner,
            DocumentValue = holder,
        };
        yield return isRepresentative ? finding.OfProvince(facts.Province, facts.Province.Domains.Holder) : finding;
    }

    /// <summary>The holder's number, where it is printed whole and of the form's kind: a namesake has another.</summary>
    private IEnumerable<Finding> OfNumber(FilingFacts facts, DocumentGroup certificate) =>
        facts.Form.Subject?.CertificateNumber is { } number && certificate.Field(FieldNames.HolderCertificateNumber)?.Value is { } printed
            && CanonicalText.Of(number).Length == CanonicalText.Of(printed).Length && !printed.Contains('*', StringComparison.Ordinal)
            ? new MemberCheck(Descriptor, new FormMember("/subject/certificateNumber", "证件号码", number), certificate, FieldNames.HolderCertificateNumber) { IsCode = true, IsSecret = facts.IsIndividual, IsOnPaper = true }.Findings()
            : [];

    private static string? OwnerOf(FilingFacts facts) =>
        !string.IsNullOrWhiteSpace(facts.Form.Subject?.Name) ? facts.Form.Subject.Name : facts.IsIndividual ? facts.Principal.AnyName : facts.Certificate?.ValueOf(FieldNames.Name);

    // The form's name may itself be mistyped: another rule says so, and this one does not say it again.
    private static bool IsOwnerCertain(FilingFacts facts) => !string.IsNullOrWhiteSpace(facts.Form.Subject?.Name) || facts.Certificate?.IsConfirmed(FieldNames.Name) == true || facts.IsIndividual;

    private static IEnumerable<string> Representatives(FilingFacts facts) =>
        (facts.Representative?.People ?? []).Append(CanonicalText.Of(facts.Form.Subject?.LegalRepresentative?.Name ?? "")).Where(n => n.Length > 0);
}
