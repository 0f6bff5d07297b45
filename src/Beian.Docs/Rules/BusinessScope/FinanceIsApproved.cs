using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.ServiceNames;

namespace Beian.Docs.Rules.BusinessScope;

/// <summary>Whose name or scope speaks of finance hands in an approval or a promise (涉金融字样).</summary>
public sealed class FinanceIsApproved : IRule
{
    private static readonly WordList Words = WordList.Load("scope-finance-words.txt");

    public RuleDescriptor Descriptor { get; } = new("R-140", Severity.Warning, "单位名称或经营范围涉及金融而没有批准文件或承诺书", Words.Source) { Scope = RuleScope.Organizations };

    /// <summary>A foundation gives its money away (基金会).</summary>
    private static string? WithoutFoundations(string? text) => text?.Replace("基金会", "", StringComparison.Ordinal);

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var scope = ScopeWords.Of(facts);
        var inScope = scope is null ? [] : Words.In(WithoutFoundations(scope.Text));
        var inName = OwnNames.Of(facts).Names.SelectMany(n => Words.In(WithoutFoundations(n))).Distinct().ToList();
        if ((inScope.Count == 0 && inName.Count == 0) || ServiceApprovals.Documents(facts).Any() || facts.OfKind(DocumentKinds.CommitmentLetter).Any())
            yield break;
        var where = inName.Count > 0 ? $"单位名称含“{string.Join("”“", inName)}”" : $"经营范围含“{string.Join("”“", inScope)}”";
        yield return Descriptor.Finding(
            inName.Count > 0 ? "/subject/name" : "/subject/certificateKind",
            $"{where}，属于金融类。多数管局要求提交金融管理部门的批准文件，或不从事互联网金融业务的承诺书（写明网站内容，盖公章），材料中没有找到。请按当地要求准备。",
            null,
            scope is null ? [] : [scope.Field.Evidence]) with
        {
            DocumentValue = inName.Count > 0 ? null : scope?.Field.Value,
        };
    }
}
