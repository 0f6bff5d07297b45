using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.FormAgainstDocuments;

/// <summary>The address has another house number than the certificate (住所门牌错).</summary>
public sealed class HouseNumberIsAnother : Plant
{
    public override string Code => "R-065";

    public override Wish Wish => Wish.Any.OfUnit;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithSubject(s => s with { CertificateAddress = Slips.Number(s.CertificateAddress!) }), "/subject/certificateAddress");
}
