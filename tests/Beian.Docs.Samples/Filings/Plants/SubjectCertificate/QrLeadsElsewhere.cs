using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>The QR code leads to another company (二维码是别家的).</summary>
public sealed class QrLeadsElsewhere : Plant
{
    public override string Code => "R-017";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company);

    public override Story Tell(Story story) => story.WithCompany(c => c with { Generation = LicenseGeneration.G3, QrNumber = Codes.Other(c.Number) });

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/certificateNumber");
}
