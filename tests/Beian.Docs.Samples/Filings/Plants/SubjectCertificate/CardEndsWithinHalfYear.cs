using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>The ID card ends within the half year that 宁夏 wants (宁夏身份证不足半年).</summary>
public sealed class CardEndsWithinHalfYear : Plant
{
    public override string Code => "R-031";

    public override Wish Wish => Wish.Any.OfUnit.In("宁夏回族自治区").OfOne;

    public override Story Tell(Story story) => story.WithOwner(o => People.Ending(o, story.AsOf.AddMonths(4)));

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/principal/idValidTo");
}
