using Beian.Docs.Exporters.Providers;
using Beian.Docs.Filings;

namespace Beian.Docs.Exporters.WeChat;

/// <summary>What WeChat's interface refuses (填写限制) [WXA].</summary>
internal sealed class WeChatLimits(FilingForm form)
{
    private const int MinRemark = 20;

    private const int MaxRemark = 200;

    private const int MaxContents = 5;

    private readonly CommonLimits _common = new(form);

    public IEnumerable<string> Of(string pointer, string value) => CommonLimits.FieldOf(pointer) switch
    {
        "/services/*/remark" => CommonLimits.When(
            value.Length is < MinRemark or > MaxRemark, $"微信要求备注写明实际经营内容，{MinRemark} 至 {MaxRemark} 字，现为 {value.Length} 字。"),
        "/services/*/contents" => CommonLimits.When(value.Split('；').Length > MaxContents, $"微信的服务内容类型最多 {MaxContents} 个。"),
        _ => _common.Of(pointer, value),
    };
}
