using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>The province chosen is not the certificate's (省份选错).</summary>
public sealed class ProvinceIsAnother : Plant
{
    public override string Code => "R-019";

    public override Wish Wish => Wish.Any.OfUnit.By(FilingOperation.First);

    public override Planting Make(Draft draft, Dice dice) => new(draft.With(f => f with { Province = "吉林省" }), "/province");
}
