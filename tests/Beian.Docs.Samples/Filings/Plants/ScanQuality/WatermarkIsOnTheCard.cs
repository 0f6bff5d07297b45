using Beian.Docs.Samples.Damage;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ScanQuality;

/// <summary>The principal's ID card bears a watermark for another purpose (身份证水印另有用途).</summary>
public sealed class WatermarkIsOnTheCard : Plant
{
    public override string Code => "R-085";

    public override Wish Wish => Wish.Any.OfOne;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithPicture(Pictures.OwnersCard, p => p with { Flaw = Flaw.Watermark }), "/subject/principal");
}
