using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.BusinessScope;

/// <summary>The scope says 股权投资 (经营范围含金融).</summary>
public sealed class ScopeSaysFinance : Plant
{
    public override string Code => "R-140";

    public override Wish Wish => Wish.Any.Licensed.In("浙江省", "四川省", "福建省", "北京市");

    public override Story Tell(Story story) => story.WithCompany(c => Companies.WithTrade(c, "股权投资"));

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/certificateKind");
}
