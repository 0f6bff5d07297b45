using Beian.Docs.Samples.Damage;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ScanQuality;

/// <summary>The license is a copy in black and white (黑白复印件).</summary>
public sealed class CertificateIsGray : Plant
{
    public override string Code => "R-135";

    public override Wish Wish => Wish.Any.Licensed.In("山东省", "浙江省", "北京市", "福建省");

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithPicture(Pictures.Certificate, p => p with { Flaw = Flaw.BlackAndWhite }), "/subject/certificateKind");
}
