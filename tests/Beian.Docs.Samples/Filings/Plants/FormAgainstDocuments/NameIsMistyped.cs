using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.FormAgainstDocuments;

/// <summary>A character of the unit's name is wrong (单位名称错一字).</summary>
public sealed class NameIsMistyped : Plant
{
    public override string Code => "R-061";

    public override Wish Wish => Wish.Website.OfUnit.On(FilingPlatform.Tencent).OfOne;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithSubject(s => s with { Name = Slips.Character(s.Name!, s.Name!.Length / 2) }), "/subject/name");
}
