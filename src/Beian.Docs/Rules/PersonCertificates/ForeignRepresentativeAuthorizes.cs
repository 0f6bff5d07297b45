using Beian.Docs.Documents;
using Beian.Docs.Rules.Completeness;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>A 法定代表人 from abroad authorizes the holder of a 居民身份证 where the province wants it (境外法定代表人).</summary>
public sealed class ForeignRepresentativeAuthorizes : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-054", Severity.Blocking, "境外法定代表人须授权持居民身份证的人（河北、山西、山东、福建）", "腾讯云各省管局要求（2021、2022）、华为云（2025-12）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var principal = facts.Principal;
        if (!facts.Province.People.ForeignRepresentativeMustAuthorize || !principal.IsNamed || !principal.IsFromAbroad || LegalRepresentatives.Of(facts)?.Includes(principal) != true)
            yield break;
        yield return Descriptor.Finding(
            "/subject/principal/idKind",
            $"法定代表人“{principal.AnyName}”持的是{(string.IsNullOrWhiteSpace(principal.IdKind) ? "境外人员证件" : $"“{principal.IdKind}”")}，{facts.Province.Name}管局要求由其授权一位持居民身份证的人担任主体负责人，并提交授权书。")
            .OfProvince(facts.Province, facts.Province.People.ForeignRepresentativeMustAuthorize) with
        {
            FormValue = principal.IdKind,
        };
    }
}
