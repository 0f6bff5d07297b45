using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>Two sites in one order, in 湖北 (一次两个网站).</summary>
public sealed class OrderIsTooLarge : Plant
{
    public override string Code => "R-101";

    public override Wish Wish => Wish.Website.OfUnit.On(FilingPlatform.Aliyun).In("湖北省");

    public override Planting Make(Draft draft, Dice dice) => new(Others.WithSites(draft, 2), "/services");
}
