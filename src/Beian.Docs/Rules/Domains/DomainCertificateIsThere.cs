using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Completeness;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>The 域名证书 is there where the province or the provider always wants it (域名证书齐全).</summary>
public sealed class DomainCertificateIsThere : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-096", Severity.Blocking, "缺少必交的域名证书", "腾讯云内蒙古、湖南管局要求（2021–2022）、华为云 doc_0252（2025-12）")
    {
        Kinds = [FilingKind.Website, FilingKind.App],
        Operations = [FilingOperation.First, FilingOperation.AddService],
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var (isProvinces, isProviders) = (facts.Province.Domains.CertificateNeeded, facts.Form.Platform == FilingPlatform.Huawei);
        if (!isProvinces && !isProviders)
            yield break;
        var mayBeThere = MaterialCheck.HasUnnamedDocuments(facts) || facts.OfKind(DocumentKinds.DomainCertificate).Any(d => d.Reading.ValueOf(FieldNames.Domain) is null);
        foreach (var papers in DomainPapers.Of(facts))
        {
            if (papers.UnsureDomain is { } field)
                yield return Unsure(papers, field);
            if (papers.Certificate is not null)
                continue;
            var finding = Descriptor.Finding(
                papers.Pointer,
                $"材料中没有找到域名“{papers.Domain.Registrable}”的域名证书，{(isProvinces ? $"{facts.Province.Name}管局" : "华为云")}要求提交。请在注册商处下载域名证书{(mayBeThere ? "；若已在其他材料中，请人工核对" : "")}。",
                isProvinces && !mayBeThere ? null : Severity.Warning);
            yield return isProvinces ? finding.OfProvince(facts.Province, facts.Province.Domains.CertificateNeeded) : finding;
        }
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
