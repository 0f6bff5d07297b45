using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SignedPapers;

/// <summary>The letter bears another unit's seal (章是别家的).</summary>
public sealed class SealIsAnothers : Plant
{
    public override string Code => "R-129";

    public override Wish Wish => Wish.Any.OfUnit.OfTwo;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithPicture(Pictures.LetterOf(Pictures.ContentOf(draft.Story) with { Wishes = Pictures.ContentOf(draft.Story).Wishes with { SealName = "杭州云帆商贸有限公司" } })), "/subject/principal");
}
