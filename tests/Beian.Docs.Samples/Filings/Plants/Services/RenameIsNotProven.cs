using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Services;

/// <summary>A unit with a new name hands in no letter on it (更名没有证明).</summary>
public sealed class RenameIsNotProven : Plant
{
    public override string Code => "R-148";

    public override Wish Wish => Wish.Website.OfUnit.In("浙江省", "福建省", "北京市", "云南省").By(FilingOperation.Change).OfOne;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithSubject(s => s with { Previous = new PreviousSubject { Name = draft.Story.Region.Brand + "旧名" + s.Name![^4..] } }), "/subject/name");
}
