using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Samples.Filings.Plants.SignedPapers;

/// <summary>The permit on the form ran out (许可证过期).</summary>
public sealed class PermitRanOut : Plant
{
    public override string Code => "R-139";

    public override Wish Wish => Wish.Website.OfUnit;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with
        {
            PreApprovals = ["文化"], Approvals = [new ServiceApproval { Kind = "文化", Number = "网文〔2021〕1234-056号", ValidTo = PrintedValue.Of(draft.AsOf.AddMonths(-2)) }],
        }), "/services/0/approvals/0/validTo");
}
