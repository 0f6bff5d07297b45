using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.PersonCertificates;

/// <summary>The card names no ethnic group there is (民族不存在).</summary>
public sealed class GroupIsNone : Plant
{
    public override string Code => "R-043";

    public override Wish Wish => Wish.Any.OfOne;

    public override Story Tell(Story story) => story.WithOwner(o => o with { Ethnicity = "汗" });

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/principal");
}
