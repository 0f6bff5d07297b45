using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>The cloud resource ends in two weeks (云资源快到期).</summary>
public sealed class ResourceEndsSoon : Plant
{
    public override string Code => "R-104";

    public override Wish Wish => Wish.Website;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithService(s => s with { ResourceValidTo = PrintedValue.Of(draft.AsOf.AddDays(14)) }), "/services/0/resourceValidTo");
}
