using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SignedPapers;

/// <summary>The letter has another number for who is authorized (授权书号码不符).</summary>
public sealed class LetterHasAnotherNumber : Plant
{
    public override string Code => "R-126";

    public override Wish Wish => Wish.Any.OfUnit.OfTwo;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithPicture(Pictures.LetterOf(Pictures.ContentOf(draft.Story) with { Authorized = draft.Story.InCharge with { IdNumber = People.OtherNumber(draft.Story.InCharge.IdNumber) } })), "/services/0/person/idNumber");
}
