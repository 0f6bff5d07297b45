using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.FormAgainstDocuments;

/// <summary>The subject's name on the form is the certificate's (主办单位名称一致).</summary>
public sealed class SubjectNameMatches : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "R-061", Severity.Blocking, "主办单位名称与证件不一致", "华为云备案错误提示 1.2（2025-12）、微信小程序备案指引（2023–2024）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (facts.Certificate is not { } certificate)
            return [];
        // A sole trader without 字号 has *** or nothing where the name stands.
        if (certificate.ValueOf(FieldNames.Name) is { } name && name.All(c => c is '*' or '/' or '-' or '无'))
            return [];
        // Of one that files under the operator's name there may be nothing to read; R-034 speaks of it.
        if (certificate.ValueOf(FieldNames.Name) is null && Applicant.IsSoleTrader(facts) && IsOperators(facts, facts.Form.Subject?.Name))
            return [];
        var member = new FormMember("/subject/name", "主办单位名称", facts.Form.Subject?.Name);
        return new MemberCheck(Descriptor, member, certificate, FieldNames.Name).Findings();
    }

    private static bool IsOperators(FilingFacts facts, string? name) =>
        name is not null && facts.Form.Subject?.LegalRepresentative?.Name is { } representative && CanonicalText.Of(representative) == CanonicalText.Of(name);
}
