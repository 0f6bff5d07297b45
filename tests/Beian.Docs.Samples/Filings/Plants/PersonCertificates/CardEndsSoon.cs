using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.PersonCertificates;

/// <summary>The ID card ends in six weeks (身份证快到期).</summary>
public sealed class CardEndsSoon : Plant
{
    public override string Code => "R-047";

    public override Wish Wish => Wish.Any.OfOne;

    public override Story Tell(Story story) => story.WithOwner(o => People.Ending(o, story.AsOf.AddDays(45), 10));

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/principal/idValidTo");
}
