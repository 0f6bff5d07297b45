using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.History;

/// <summary>The principal is in charge of another client's subject (负责人已是别家的).</summary>
public sealed class PersonIsAnothersToo : Plant
{
    public override string Code => "R-059";

    public override Wish Wish => Wish.Any.OfUnit.OfOne;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.Beside("另一客户", Others.With(draft, p => p with { IdNumber = draft.Story.Owner.IdNumber })), "/subject/principal/idNumber");
}
