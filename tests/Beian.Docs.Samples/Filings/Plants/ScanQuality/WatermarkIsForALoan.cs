using Beian.Docs.Samples.Damage;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ScanQuality;

/// <summary>The license bears a watermark for another purpose (水印另有用途).</summary>
public sealed class WatermarkIsForALoan : Plant
{
    public override string Code => "R-085";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company);

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithPicture(Pictures.Certificate, p => p with { Flaw = Flaw.Watermark }), "/subject/certificateKind");
}
