using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Services;

/// <summary>What 微信 takes of a mini-program's remark, contents and approvals (微信小程序填写限制).</summary>
public sealed class WeChatLimitsAreKept : IRule
{
    private const int ShortestRemark = 20;
    private const int LongestRemark = 200;
    private const int MostContents = 5;

    public RuleDescriptor Descriptor { get; } = new("R-151", Severity.Blocking, "微信小程序的备注、服务内容或前置审批不合规定", "微信开放平台 applyIcpFiling")
    {
        Kinds = [FilingKind.MiniProgram],
        Platforms = [FilingPlatform.WeChat],
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var service in ServiceFacts.Of(facts))
        {
            var length = service.Form.Remark?.Trim().Length ?? 0;
            if (length > 0 && (length < ShortestRemark || length > LongestRemark))
                yield return Finding(service, "remark", $"的备注有{length}个字，微信要求写明实际经营内容，{ShortestRemark}至{LongestRemark}个字。请{(length < ShortestRemark ? "补充" : "精简")}。", service.Form.Remark);
            if (service.Form.Contents.Count > MostContents)
                yield return Finding(service, "contents", $"选了{service.Form.Contents.Count}项服务内容，微信最多{MostContents}项，请减少。", string.Join("、", service.Form.Contents));
            if (service.Form.PreApprovals.GroupBy(p => p).FirstOrDefault(g => g.Count() > 1) is { } twice)
                yield return Finding(service, "preApprovals", $"的前置审批“{twice.Key}”选了两次，请删去一项。", string.Join("、", service.Form.PreApprovals));
        }
    }

    private Finding Finding(ServiceFacts service, string member, string statement, string? value) =>
        Descriptor.Finding($"{service.Pointer}/{member}", service.Title + statement) with { FormValue = value };
}
