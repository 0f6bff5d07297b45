using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ServiceNames;

/// <summary>A unit's service shares something with the unit's name, or the remark says why not (名称与单位相关).</summary>
public sealed class NameRelatesToUnit : IRule
{
    private static readonly string[] Common = ["有限", "公司", "责任", "科技", "技术", "信息", "网络", "中心", "集团", "企业", "股份", "商贸", "贸易", "服务", "发展", "管理", "官网", "平台"];

    public RuleDescriptor Descriptor { get; } = new("R-082", Severity.Warning, "服务名称与单位名称无关，又没有备注说明", "腾讯云网站命名要求（2021-07）、华为云 doc_0019（2025-12）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var own = OwnNames.Of(facts);
        if (own.AreUnknown)
            yield break;
        foreach (var service in ServiceFacts.Of(facts))
        {
            if (string.IsNullOrWhiteSpace(service.Form.Name) || !string.IsNullOrWhiteSpace(service.Form.Remark) || own.Names.Any(n => Shares(CanonicalText.Of(service.Form.Name), n)))
                continue;
            // Brands are common: only where the province asks for the remark is it more than a hint.
            var isAsked = facts.Province.Names.RemarkWhereUnclear && facts.Form.Kind == FilingKind.Website;
            var finding = Descriptor.Finding(
                $"{service.Pointer}/name",
                $"服务名称“{service.Form.Name}”与主办单位名称“{own.Names[0]}”没有相同的字样，备注也是空的。请在备注中写明网站内容和名称由来，用商标命名的附商标注册证。",
                isAsked ? Severity.Warning : Severity.Info) with
            {
                FormValue = service.Form.Name,
            };
            yield return isAsked ? finding.OfProvince(facts.Province, facts.Province.Names.RemarkWhereUnclear) : finding;
        }
    }

    private static bool Shares(string name, string unit) => Enumerable.Range(0, Math.Max(0, name.Length - 1)).Select(i => name.Substring(i, 2)).Any(pair => !Common.Contains(pair) && unit.Contains(pair, StringComparison.Ordinal));
}
