using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.FormAgainstDocuments;

/// <summary>Brackets of the name are as wide as printed where the province wants it (北京：括号全角半角).</summary>
public sealed class BracketsAreAsPrinted : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-062", Severity.Warning, "名称中的括号须与证件完全一致（北京）", "腾讯云北京管局要求（2021）")
    {
        Scope = RuleScope.Organizations,
    };

    // Readers do tell wide brackets for narrow ones, never the other way round: only what is surely not as printed is said.
    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (!facts.Province.Subject.BracketsIdentical || facts.Form.Subject?.Name is not { } stated || facts.Certificate?.Field(FieldNames.Name) is not { Reading.Raw: { } raw } field)
            yield break;
        if (!stated.Any(c => c is '(' or ')') || !raw.Any(c => c is '（' or '）'))
            yield break;
        yield return Descriptor.Finding(
            "/subject/name", $"备案表的主办单位名称“{stated}”用的是半角括号，{field.Document.Title}上印的是全角括号。{facts.Province.Name}管局要求两者完全一致，请照证件改为全角。", null, field.Evidence)
            .OfProvince(facts.Province, facts.Province.Subject.BracketsIdentical) with
        {
            FormValue = stated,
            DocumentValue = raw,
        };
    }
}
