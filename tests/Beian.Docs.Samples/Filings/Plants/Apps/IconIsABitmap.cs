using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Apps;

/// <summary>The icon is a .bmp (图标格式不对).</summary>
public sealed class IconIsABitmap : Plant
{
    public override string Code => "R-156";

    public override Wish Wish => Wish.App;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { App = s.App! with { Icon = "icon.bmp" } }), "/services/0/app/icon");
}
