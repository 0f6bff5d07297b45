using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.PersonCertificates;

/// <summary>The ID card ran out last month (身份证已过期).</summary>
public sealed class CardExpired : Plant
{
    public override string Code => "R-046";

    public override Wish Wish => Wish.Any.OfOne;

    public override Story Tell(Story story) => story.WithOwner(o => People.Ending(o, story.AsOf.AddDays(-30)));

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/principal/idValidTo");
}
