using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Completeness;

/// <summary>Somebody else runs the service, and no letter authorizes them (没有授权书).</summary>
public sealed class LetterIsMissing : Plant
{
    public override string Code => "R-001";

    public override Wish Wish => Wish.Any.OfUnit.OfTwo;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithoutPicture(Pictures.Letter), "/services/0/person");
}
