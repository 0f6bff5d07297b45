using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SignedPapers;

/// <summary>新疆 wants a letter that is not there (缺党建确认函).</summary>
public sealed class PartyLetterIsMissing : Plant
{
    public override string Code => "R-146";

    public override Wish Wish => Wish.Website.Licensed.In("新疆维吾尔自治区", "西藏自治区").By(FilingOperation.First).OfOne;

    public override Planting Make(Draft draft, Dice dice) => new(draft, "");
}
