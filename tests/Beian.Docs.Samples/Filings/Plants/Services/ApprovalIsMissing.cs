using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Services;

/// <summary>An approval is declared and not there (前置审批没有文件).</summary>
public sealed class ApprovalIsMissing : Plant
{
    public override string Code => "R-011";

    public override Wish Wish => Wish.Website.OfUnit;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { PreApprovals = ["文化"] }), "/services/0/preApprovals");
}
