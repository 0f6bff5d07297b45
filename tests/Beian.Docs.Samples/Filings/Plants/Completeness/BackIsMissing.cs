using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Completeness;

/// <summary>The card's back is not among the files (缺国徽面).</summary>
public sealed class BackIsMissing : Plant
{
    public override string Code => "R-045";

    public override Wish Wish => Wish.Any.OfOne.By(FilingOperation.First);

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithPicture(Pictures.Front(Pictures.OwnersCard, draft.Story.Owner)), "/subject/principal");
}
