using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>The code names a division that never was (代码中的区划不存在).</summary>
public sealed class RegionIsNone : Plant
{
    public override string Code => "R-018";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company);

    public override Story Tell(Story story) => story.WithCompany(c => c with { Number = Codes.WithRegion(c.Number, c.Number[2..6] + "98") });

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/certificateNumber");
}
