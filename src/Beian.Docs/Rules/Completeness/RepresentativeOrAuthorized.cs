using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Completeness;

/// <summary>Whoever is in charge is the legal representative or authorized by them (负责人是法定代表人或已获授权).</summary>
public sealed class RepresentativeOrAuthorized : IRule
{
    public const string Code = "R-001";

    public RuleDescriptor Descriptor { get; } = new(
        Code, Severity.Blocking, "负责人不是法定代表人，缺少授权书", "各接入商备案材料要求：负责人非法定代表人须提交授权书（腾讯云 2021、微信、华为云 2025-12）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts) =>
    [
        .. facts.MissingMaterials.Where(m => m.Code == Code).Select(m => Descriptor.Finding(m.Field, m.Message, m.Severity, m.Evidence)),
        .. Unread(facts),
    ];

    // Where the form names the representative, comparing the two says that it could not be read.
    private IEnumerable<Finding> Unread(FilingFacts facts)
    {
        if (facts.Certificate is not { } certificate || facts.Representative is not null || !string.IsNullOrWhiteSpace(facts.Form.Subject?.LegalRepresentative?.Name))
            yield break;
        var title = FieldWords.Of(FieldNames.Representative, certificate.First);
        yield return Descriptor.Finding(
            "/subject/legalRepresentative/name",
            $"没有从{certificate.Title}上读出{title}，无法判断负责人是否需要授权书。请人工对照扫描件。",
            UnreadValue.SeverityOf(certificate.Field(FieldNames.Representative)),
            certificate.EvidenceOf(FieldNames.Representative));
    }
}
