using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SignedPapers;

/// <summary>The letter was signed five months ago (授权书过期).</summary>
public sealed class LetterIsStale : Plant
{
    public override string Code => "R-128";

    public override Wish Wish => Wish.Any.OfUnit.In("山东省", "浙江省", "四川省", "福建省").OfTwo;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithPicture(Pictures.LetterOf(Pictures.ContentOf(draft.Story) with { SignedOn = draft.AsOf.AddMonths(-5) })), "/subject/principal");
}
