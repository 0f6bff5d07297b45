using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ServiceNames;

/// <summary>The app's name advertises (名称含营销字样).</summary>
public sealed class AppNameIsLoud : Plant
{
    public override string Code => "R-083";

    public override Wish Wish => Wish.App.OfUnit;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithService(s => s with { Name = s.Name + "免费版" }).WithApp(a => a with { Name = a.Name + "免费版" }), "/services/0/name");
}
