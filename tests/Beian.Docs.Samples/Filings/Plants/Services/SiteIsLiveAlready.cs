using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Services;

/// <summary>The site is live before it is filed (未备案已上线).</summary>
public sealed class SiteIsLiveAlready : Plant
{
    public override string Code => "R-013";

    public override Wish Wish => Wish.Website.OfUnit;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { IsLive = "是" }), "/services/0/isLive");
}
