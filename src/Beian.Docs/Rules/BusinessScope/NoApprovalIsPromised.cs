using Beian.Docs.Documents;
using Beian.Docs.Rules.Completeness;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.BusinessScope;

/// <summary>Words of 前置审批 in the scope, without the content, come with a promise where the province asks (不涉及前置审批承诺书).</summary>
public sealed class NoApprovalIsPromised : IRule
{
    private static readonly WordList Words = WordList.Load("scope-approval-words.txt");

    public RuleDescriptor Descriptor { get; } = new("R-144", Severity.Blocking, "经营范围含前置审批内容而没有不涉及前置审批承诺书", Words.Source) { Scope = RuleScope.Organizations };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (!facts.Province.Materials.NoApprovalCommitment || ScopeWords.Of(facts) is not { } scope || Words.In(scope.Text) is not { Count: > 0 } words
            || ServiceApprovals.Documents(facts).Any() || facts.OfKind(DocumentKinds.CommitmentLetter).Any())
            yield break;
        yield return Descriptor.Finding(
            "/subject/certificateKind",
            $"经营范围含“{string.Join("”“", words)}”，{facts.Province.Name}管局要求：涉及的提交批准文件，不涉及的提交“不涉及前置审批承诺书”，材料中没有找到。请补交。",
            scope.Field.IsConfirmed && !MaterialCheck.HasUnnamedDocuments(facts) ? null : Severity.Warning,
            scope.Field.Evidence).OfProvince(facts.Province, facts.Province.Materials.NoApprovalCommitment);
    }
}
