using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Apps;

/// <summary>No system is filled in (没有运行平台).</summary>
public sealed class NoSystemIsNamed : Plant
{
    public override string Code => "R-155";

    public override Wish Wish => Wish.App.OfUnit;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { App = new AppDetails() }), "/services/0/app/platforms");
}
