using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.FormAgainstDocuments;

/// <summary>The last day of the ID card is copied wrongly (有效期抄错).</summary>
public sealed class ValidityIsAnother : Plant
{
    public override string Code => "R-069";

    public override Wish Wish => Wish.Any.OfOne;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithPrincipal(p => p with { IdValidTo = p.IdValidTo == "长期" ? "2041-05-06" : Slips.Year(p.IdValidTo!) }), "/subject/principal/idValidTo");
}
