using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>The domain says game, in 上海 (域名含 game).</summary>
public sealed class DomainSaysGame : Plant
{
    public override string Code => "R-105";

    public override Wish Wish => Wish.Website.Licensed.In("上海市");

    public override Story Tell(Story story) => story with { Domain = "game" + story.Domain };

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/services/0/domains/0");
}
