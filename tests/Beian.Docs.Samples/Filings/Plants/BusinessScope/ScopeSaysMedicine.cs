using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.BusinessScope;

/// <summary>The scope says 药品 in 山东, without the permit (经营范围含药品).</summary>
public sealed class ScopeSaysMedicine : Plant
{
    public override string Code => "R-142";

    public override Wish Wish => Wish.Any.Licensed.In("山东省");

    public override Story Tell(Story story) => story.WithCompany(c => Companies.WithTrade(c, "药品批发"));

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/certificateKind");
}
