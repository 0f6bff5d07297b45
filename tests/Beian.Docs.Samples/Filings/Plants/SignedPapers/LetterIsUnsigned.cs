using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SignedPapers;

/// <summary>The letter is not signed (没有签名).</summary>
public sealed class LetterIsUnsigned : Plant
{
    public override string Code => "R-130";

    public override Wish Wish => Wish.Any.OfUnit.OfTwo;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithPicture(Pictures.LetterOf(Pictures.ContentOf(draft.Story) with { Wishes = Pictures.ContentOf(draft.Story).Wishes with { IsSigned = false } })), "/subject/principal");
}
