using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Completeness;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Services;

/// <summary>A unit with a new name hands in the registrar's letter on it, where province or platform asks (更名证明).</summary>
public sealed class RenameIsProven : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-148", Severity.Blocking, "单位更名而没有工商更名函或变更证明", "腾讯云各省变更要求（2021-07）、微信小程序备案接口（主体更名函）")
    {
        Scope = RuleScope.Organizations, Operations = [FilingOperation.Change],
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var (old, now) = (facts.Form.Subject?.Previous?.Name, facts.Form.Subject?.Name);
        var isProvinces = facts.Province.Change.RenameNeedsProof;
        if (string.IsNullOrWhiteSpace(old) || string.IsNullOrWhiteSpace(now) || CanonicalText.Of(old) == CanonicalText.Of(now) || (!isProvinces && facts.Form.Platform != FilingPlatform.WeChat))
            yield break;
        // The reader knows no such paper: it may be among those without a name.
        var mayBeThere = MaterialCheck.HasUnnamedDocuments(facts);
        var finding = Descriptor.Finding(
            "/subject/name",
            $"主办单位由“{old}”更名为“{now}”，{(isProvinces ? $"{facts.Province.Name}管局" : "微信平台")}要求提交登记机关出具的更名证明（工商更名函、准予变更登记通知书等），{(mayBeThere ? "系统不能识别这类材料，请人工确认其他材料中是否已有" : "材料中没有找到，请补交")}。",
            mayBeThere ? Severity.Warning : null) with
        {
            FormValue = now,
        };
        yield return isProvinces ? finding.OfProvince(facts.Province, facts.Province.Change.RenameNeedsProof) : finding;
    }
}
