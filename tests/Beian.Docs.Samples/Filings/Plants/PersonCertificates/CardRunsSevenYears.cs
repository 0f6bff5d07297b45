using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.PersonCertificates;

/// <summary>The ID card runs for seven years (身份证有效期七年).</summary>
public sealed class CardRunsSevenYears : Plant
{
    public override string Code => "R-040";

    public override Wish Wish => Wish.Any.OfOne;

    public override Story Tell(Story story) => story.WithOwner(o => o with { ValidFrom = new(2023, 6, 8), ValidTo = new(2030, 6, 8) });

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/principal/idValidTo");
}
