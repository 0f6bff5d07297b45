using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>The domain passed real-name verification yesterday (昨天才实名).</summary>
public sealed class DomainIsVerifiedJustNow : Plant
{
    public override string Code => "R-090";

    public override Wish Wish => Wish.Website;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithService(s => s with { DomainVerifiedOn = PrintedValue.Of(draft.AsOf.AddDays(-1)) }), "/services/0/domainVerifiedOn");
}
