using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>The domain's suffix is one that the ministry approved, and its registrar is one at home (域名后缀、注册商已获批).</summary>
public sealed class SuffixIsApproved : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-093", Severity.Blocking, "域名后缀或注册商未获工信部批复", "腾讯云备案域名（后缀列表更新于2020-07-24）、华为云备案错误提示 2.4（2025-12）")
    {
        Kinds = [FilingKind.Website, FilingKind.App],
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var papers in DomainPapers.Of(facts))
        {
            // The list is years old: a suffix approved since then must not be called wrong.
            if (!papers.Domain.IsSuffixApproved)
                yield return Descriptor.Finding(
                    papers.Pointer,
                    $"域名“{papers.Domain.Text}”的后缀“.{papers.Domain.Suffix}”不在工信部已批复的后缀列表中（列表更新于2020-07-24）。请到 domain.miit.gov.cn 核对，未获批复的后缀不能备案。",
                    Severity.Warning) with
                {
                    FormValue = papers.Domain.Text,
                };
            if (papers.Certificate?.Field(FieldNames.Registrar) is { Value: { } registrar } field && CanonicalText.Of(registrar).All(char.IsAscii) && !DomesticRegistrars.Contains(registrar))
                yield return Descriptor.Finding(
                    papers.Pointer,
                    $"域名“{papers.Domain.Registrable}”的注册商是“{registrar}”，像是境外注册商。境外注册商的域名不能备案，请确认；若是，请先转入境内获批的注册商。",
                    Severity.Warning,
                    field.Evidence) with
                {
                    DocumentValue = registrar,
                };
        }
    }
}
