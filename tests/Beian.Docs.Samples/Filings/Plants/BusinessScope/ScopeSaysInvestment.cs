using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.BusinessScope;

/// <summary>The scope says 以自有资金从事投资 in 山东, without the promise (经营范围含自有资金投资).</summary>
public sealed class ScopeSaysInvestment : Plant
{
    public override string Code => "R-141";

    public override Wish Wish => Wish.Any.Licensed.In("山东省");

    public override Story Tell(Story story) => story.WithCompany(c => Companies.WithTrade(c, "以自有资金从事投资活动"));

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/certificateKind");
}
