using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SignedPapers;

/// <summary>The letter bears no seal (没有盖章).</summary>
public sealed class LetterHasNoSeal : Plant
{
    public override string Code => "R-129";

    public override Wish Wish => Wish.Any.OfUnit.OfTwo;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithPicture(Pictures.LetterOf(Pictures.ContentOf(draft.Story) with { Wishes = Pictures.ContentOf(draft.Story).Wishes with { HasSeal = false } })), "/subject/principal");
}
