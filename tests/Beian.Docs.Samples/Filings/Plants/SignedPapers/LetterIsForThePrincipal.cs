using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SignedPapers;

/// <summary>The letter is for a principal, not for who runs the service (授权书种类不符).</summary>
public sealed class LetterIsForThePrincipal : Plant
{
    public override string Code => "R-127";

    public override Wish Wish => Wish.Any.OfUnit.In("山东省", "浙江省", "四川省", "福建省").OfTwo;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithPicture(Pictures.LetterOf(Pictures.ContentOf(draft.Story) with { Wishes = Pictures.ContentOf(draft.Story).Wishes with { Title = "主体负责人授权书" } })), "/services/0/person");
}
