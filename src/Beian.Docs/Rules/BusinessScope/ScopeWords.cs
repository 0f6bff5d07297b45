using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.BusinessScope;

/// <summary>What the certificate says of the business, without what it expressly leaves out (经营范围).</summary>
internal sealed record ScopeWords(DocumentField Field, string Text)
{
    private static readonly string[] Denials = ["不含", "不得", "不包括", "不涉及", "除外", "未经", "禁止", "严禁"];

    /// <summary>Null when there is no scope or it could not be read.</summary>
    public static ScopeWords? Of(FilingFacts facts)
    {
        if (facts.IsIndividual || facts.Certificate?.Field(FieldNames.Scope) is not { Value: { } value } field)
            return null;
        // 企业管理咨询(不含投融资咨询) does no finance.
        var clauses = CanonicalText.Of(value).Split([';', '；', '。', ',', '，', '、', '(', ')', ':', '：'], StringSplitOptions.RemoveEmptyEntries);
        return new(field, string.Join(';', clauses.Where(c => !Denials.Any(d => c.Contains(d, StringComparison.Ordinal)))));
    }

    public bool Holds(string word) => Text.Contains(CanonicalText.Of(word), StringComparison.Ordinal);
}
