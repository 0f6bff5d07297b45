using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>The province takes the domain's suffix (本省可备案的域名后缀).</summary>
public sealed class ProvinceTakesSuffix : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-094", Severity.Blocking, "本省管局不受理这一域名后缀", "腾讯云北京管局要求（2021-07）") { Kinds = [FilingKind.Website, FilingKind.App] };

    public IEnumerable<Finding> Check(FilingFacts facts) =>
        from papers in DomainPapers.Of(facts)
        where facts.Province.Domains.RefusedSuffixes.Any(s => s.TrimStart('.') == papers.Domain.Suffix.Split('.')[^1] || s.TrimStart('.') == papers.Domain.Suffix)
        select (Descriptor.Finding(
            papers.Pointer,
            $"域名“{papers.Domain.Text}”的后缀“.{papers.Domain.Suffix}”，{facts.Province.Name}管局不受理。请换用可以备案的域名。") with
        {
            FormValue = papers.Domain.Text,
        }).OfProvince(facts.Province, facts.Province.Domains.RefusedSuffixes);
}
