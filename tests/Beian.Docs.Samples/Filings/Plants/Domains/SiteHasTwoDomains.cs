using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>One site with two domains on 腾讯云 (一站两域名).</summary>
public sealed class SiteHasTwoDomains : Plant
{
    public override string Code => "R-099";

    public override Wish Wish => Wish.Website.OfUnit.On(FilingPlatform.Tencent).In("浙江省", "四川省", "福建省");

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithService(s => s with { Domains = [s.Domains[0], "second-" + s.Domains[0]] }), "/services/0/domains");
}
