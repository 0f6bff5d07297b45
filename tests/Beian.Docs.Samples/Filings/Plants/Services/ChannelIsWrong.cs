using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Services;

/// <summary>A website is filed with 微信 (网站走微信渠道).</summary>
public sealed class ChannelIsWrong : Plant
{
    public override string Code => "R-012";

    public override Wish Wish => Wish.Website.OfUnit.On(FilingPlatform.Tencent);

    public override Planting Make(Draft draft, Dice dice) => new(draft.With(f => f with { Platform = FilingPlatform.WeChat }), "/platform");
}
