using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ScanQuality;

/// <summary>The license's picture has fewer pixels than providers take (像素不足).</summary>
public sealed class PictureIsSmall : Plant
{
    public override string Code => "R-136";

    public override Wish Wish => Wish.Any.Licensed;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithPicture(Pictures.Certificate, p => p with { Scale = 4.8 }), "/subject/certificateKind");
}
