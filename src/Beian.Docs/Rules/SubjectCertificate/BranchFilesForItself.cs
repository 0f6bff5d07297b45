using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>A branch files under its own name, its parent under the parent's (分支机构自行备案).</summary>
public sealed class BranchFilesForItself : IRule
{
    private static readonly string[] Words = ["分公司", "分店", "分厂", "分校", "分所", "分行", "营业部", "分支机构", "门市部"];

    public RuleDescriptor Descriptor { get; } = new("R-035", Severity.Blocking, "分支机构用了总公司的名称，或总公司用了分支机构的执照", "华为云（2025-12）：分公司不可备案到总公司；腾讯云（2021）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (facts.Certificate?.Field(FieldNames.Name) is not { Value: { } value } field || facts.Form.Subject?.Name is not { } stated || string.IsNullOrWhiteSpace(stated))
            yield break;
        var (printed, form) = (CanonicalText.Of(value), CanonicalText.Of(stated));
        var (isBranch, isFormBranch) = (IsBranch(printed), IsBranch(form));
        if (isBranch == isFormBranch || !(isBranch ? printed.StartsWith(form, StringComparison.Ordinal) : form.StartsWith(printed, StringComparison.Ordinal)))
            yield break;
        var advice = isBranch
            ? $"所交的是分支机构“{value}”的执照，备案表填的却是总公司“{stated}”。分支机构以自己的名称和负责人备案；要备到总公司，请交总公司的执照"
            : $"备案表填的是分支机构“{stated}”，所交的却是总公司“{value}”的执照。请补交分支机构自己的执照，法定代表人一栏填它的负责人";
        yield return Descriptor.Finding("/subject/name", $"{advice}。{(field.IsConfirmed ? "" : "证件名称识别存疑，请对照扫描件核对。")}", field.IsConfirmed ? null : Severity.Warning, field.Evidence) with
        {
            FormValue = stated,
            DocumentValue = value,
        };
    }

    private static bool IsBranch(string name) => Words.Any(w => name.EndsWith(w, StringComparison.Ordinal));
}
