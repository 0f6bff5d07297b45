using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SignedPapers;

/// <summary>The permit is another company's (许可证是别家的).</summary>
public sealed class PermitIsAnothers : Plant
{
    public override string Code => "R-139";

    public override Wish Wish => Wish.Website.OfUnit.In("山东省", "浙江省", "四川省", "福建省");

    public override Planting Make(Draft draft, Dice dice) => new(
        draft.WithService(s => s with { PreApprovals = ["文化"] }).WithPicture(Pictures.PermitOf(Pictures.ContentOf(draft.Story, new PaperWishes { Holder = "杭州云帆商贸有限公司", ValidTo = draft.AsOf.AddYears(2) }))), "/subject/name");
}
