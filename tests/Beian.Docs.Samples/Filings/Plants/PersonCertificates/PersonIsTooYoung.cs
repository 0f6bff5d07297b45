using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.PersonCertificates;

/// <summary>The owner is sixteen (负责人未满十八岁).</summary>
public sealed class PersonIsTooYoung : Plant
{
    public override string Code => "R-050";

    public override Wish Wish => Wish.Any.OfUnit.OfOne;

    public override Story Tell(Story story) => story.WithOwner(o => People.Born(o, story.AsOf.AddDays(-(16 * 365) - 120), story.AsOf));

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/principal/idNumber");
}
