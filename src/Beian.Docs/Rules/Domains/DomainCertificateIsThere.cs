using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Completeness;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>The 域名证书 is there where the province or the provider always wants it, and one that is there speaks of the domain of the form (域名证书齐全).</summary>
public sealed class DomainCertificateIsThere : IRule
{
    /// <summary>Characters that differ where somebody mistyped the domain rather than handed in another's certificate.</summary>
    private const int MostOfASlip = 2;

    public RuleDescriptor Descriptor { get; } = new("R-096", Severity.Blocking, "缺少必交的域名证书，或证书是另一个域名的", "腾讯云内蒙古、湖南管局要求（2021–2022）、华为云 doc_0252（2025-12）")
    {
        Kinds = [FilingKind.Website, FilingKind.App],
        Operations = [FilingOperation.First, FilingOperation.AddService],
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var strangers = DomainPapers.Strangers(facts);
        foreach (var papers in DomainPapers.Of(facts))
        {
            if (papers.UnsureDomain is { } field)
                yield return Unsure(papers, field);
            else if (papers.Certificate is null && Nearest(papers.Domain.Registrable, strangers) is { } stranger)
                yield return Another(papers, stranger, facts);
            else if (papers.Certificate is null && Missing(papers, facts) is { } missing)
                yield return missing;
        }
    }

    private static bool IsWanted(FilingFacts facts) => facts.Province.Domains.CertificateNeeded || facts.Form.Platform == FilingPlatform.Huawei;

    /// <summary>Among documents that nobody could name, or as a certificate of which the domain was not read.</summary>
    private static bool MayBeThere(FilingFacts facts) =>
        MaterialCheck.HasUnnamedDocuments(facts) || facts.OfKind(DocumentKinds.DomainCertificate).Any(d => d.Reading.ValueOf(FieldNames.Domain) is null);

    private static Severity? SeverityOfMissing(FilingFacts facts) => facts.Province.Domains.CertificateNeeded && !MayBeThere(facts) ? null : Severity.Warning;

    private Finding? Missing(DomainPapers papers, FilingFacts facts)
    {
        if (!IsWanted(facts))
            return null;
        var isProvinces = facts.Province.Domains.CertificateNeeded;
        var mayBeThere = MayBeThere(facts);
        var finding = Descriptor.Finding(
            papers.Pointer,
            $"材料中没有找到域名“{papers.Domain.Registrable}”的域名证书，{(isProvinces ? $"{facts.Province.Name}管局" : "华为云")}要求提交。请在注册商处下载域名证书{(mayBeThere ? "；若已在其他材料中，请人工核对" : "")}。",
            SeverityOfMissing(facts));
        return isProvinces ? finding.OfProvince(facts.Province, facts.Province.Domains.CertificateNeeded) : finding;
    }

    private static DocumentField? Nearest(string domain, IReadOnlyList<DocumentField> strangers) =>
        strangers.Select(f => (Field: f, Comparison: TextComparison.Of(domain, DomainName.Parse(f.Value)!.Registrable))).OrderByDescending(c => c.Comparison.Similarity).Select(c => c.Field).FirstOrDefault();

    /// <summary>A certificate was handed in, and for another domain: a letter of the form is wrong, or the paper is. Whoever wants none cannot reject one that merely lies beside.</summary>
    private Finding Another(DomainPapers papers, DocumentField stranger, FilingFacts facts)
    {
        var (filed, printed) = (papers.Domain.Registrable, DomainName.Parse(stranger.Value)!.Registrable);
        var isSlip = TextComparison.Of(filed, printed).Edits.Sum(e => Math.Max(e.FormPart.Length, e.DocumentPart.Length)) <= MostOfASlip;
        var finding = Descriptor.Finding(
            papers.Pointer,
            $"备案表填写的域名是“{filed}”，材料里的域名证书是“{printed}”的{(stranger.IsDoubtful ? "（识别存疑）" : "")}。请核对备案表上的域名；没有填错就补交“{filed}”的域名证书。",
            isSlip && !stranger.IsDoubtful ? null : IsWanted(facts) ? SeverityOfMissing(facts) : stranger.IsDoubtful ? Severity.Info : Severity.Warning,
            stranger.Evidence) with
        {
            FormValue = filed,
            DocumentValue = printed,
        };
        return facts.Province.Domains.CertificateNeeded ? finding.OfProvince(facts.Province, facts.Province.Domains.CertificateNeeded) : finding;
    }

    private Finding Unsure(DomainPapers papers, DocumentField field) => Descriptor.Finding(
        papers.Pointer,
        $"域名证书上的域名识别为“{field.Value}”，备案表是“{papers.Domain.Registrable}”，只差形近的字符。这一项识别存疑，多半是识别有误，请对照域名证书核对。",
        Severity.Info,
        field.Evidence) with
    {
        FormValue = papers.Domain.Registrable,
        DocumentValue = field.Value,
    };
}
