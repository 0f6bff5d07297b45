using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>The home page is of another domain (首页网址不在域名中).</summary>
public sealed class HomeUrlIsElsewhere : Plant
{
    public override string Code => "R-100";

    public override Wish Wish => Wish.Website;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { HomeUrl = "www.other-" + s.Domains[0] }), "/services/0/homeUrl");
}
