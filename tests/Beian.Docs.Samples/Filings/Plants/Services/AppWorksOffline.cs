using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Services;

/// <summary>The app works offline (单机应用).</summary>
public sealed class AppWorksOffline : Plant
{
    public override string Code => "R-007";

    public override Wish Wish => Wish.App;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { IsOffline = "是" }), "/services/0/isOffline");
}
