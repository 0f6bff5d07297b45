using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Services;

/// <summary>An app with a new name is not filed as a change (改名没有变更).</summary>
public sealed class RenamedAppIsNoChange : Plant
{
    public override string Code => "R-006";

    public override Wish Wish => Wish.App.OfUnit;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { PreviousName = s.Name![..2] + "旧友" }), "/services/0/previousName");
}
