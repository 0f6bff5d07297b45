using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.FormAgainstDocuments;

/// <summary>The address lies in another county than the certificate's (住所区县错).</summary>
public sealed class CountyIsAnother : Plant
{
    public override string Code => "R-065";

    public override Wish Wish => Wish.Any.OfUnit.In("山东省").OfOne;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithSubject(s => s with { CertificateAddress = "山东省临沂市兰山区" + s.CertificateAddress![(s.CertificateAddress!.IndexOf(draft.Story.Region.County, StringComparison.Ordinal) + draft.Story.Region.County.Length)..] }), "/subject/certificateAddress");
}
