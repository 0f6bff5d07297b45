using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.BusinessScope;

/// <summary>The scope says 文化 in 江西, without the promise (经营范围含文化).</summary>
public sealed class ScopeSaysCulture : Plant
{
    public override string Code => "R-143";

    public override Wish Wish => Wish.Any.Licensed.In("江西省");

    public override Story Tell(Story story) => story.WithCompany(c => Companies.WithTrade(c, "组织文化艺术交流活动"));

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/certificateKind");
}
