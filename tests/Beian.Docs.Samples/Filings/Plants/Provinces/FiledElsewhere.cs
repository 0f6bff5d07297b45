using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Provinces;

/// <summary>The subject was filed in another province (已在外省备案).</summary>
public sealed class FiledElsewhere : Plant
{
    public override string Code => "R-107";

    public override Wish Wish => Wish.Any.OfUnit.By(FilingOperation.AddService);

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithSubject(s => s with { FilingNumber = "湘ICP备2023004567号" }), "/subject/filingNumber");
}
