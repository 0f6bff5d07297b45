using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>Six sites without an explanation, in 四川 (数量多没有说明).</summary>
public sealed class ManySitesAreUnexplained : Plant
{
    public override string Code => "R-102";

    public override Wish Wish => Wish.Website.OfUnit.On(FilingPlatform.Tencent).In("四川省");

    public override Planting Make(Draft draft, Dice dice) => new(Others.WithSites(draft, 6), "/services");
}
