using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Services;

/// <summary>The remark is shorter than 微信 takes (微信备注太短).</summary>
public sealed class WeChatRemarkIsShort : Plant
{
    public override string Code => "R-151";

    public override Wish Wish => Wish.MiniProgram.OfUnit.On(FilingPlatform.WeChat);

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { Remark = "会员服务" }), "/services/0/remark");
}
