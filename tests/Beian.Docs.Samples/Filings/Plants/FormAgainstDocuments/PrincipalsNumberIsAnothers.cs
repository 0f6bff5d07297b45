using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.FormAgainstDocuments;

/// <summary>The principal's number is another person's (负责人号码是别人的).</summary>
public sealed class PrincipalsNumberIsAnothers : Plant
{
    public override string Code => "R-066";

    public override Wish Wish => Wish.Any.OfUnit.OfOne;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithPrincipal(p => p with { IdNumber = People.OtherNumber(p.IdNumber!) }), "/subject/principal/idNumber");
}
