using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ServiceNames;

/// <summary>The app shows another name once installed (安装后名称不同).</summary>
public sealed class AppNameDiffers : Plant
{
    public override string Code => "R-084";

    public override Wish Wish => Wish.App;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithApp(a => a with { Name = a.Name + "极速版" }), "/services/0/app/platforms/0/name");
}
