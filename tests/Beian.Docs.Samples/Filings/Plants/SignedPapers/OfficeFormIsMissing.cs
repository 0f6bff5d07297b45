using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SignedPapers;

/// <summary>黑龙江 wants a form of the 编办 that is not there (缺编办材料).</summary>
public sealed class OfficeFormIsMissing : Plant
{
    public override string Code => "R-147";

    public override Wish Wish => Wish.Website.Of(SubjectSort.Institution).In("黑龙江省", "江西省").By(FilingOperation.First).OfOne;

    public override Planting Make(Draft draft, Dice dice) => new(draft, "");
}
