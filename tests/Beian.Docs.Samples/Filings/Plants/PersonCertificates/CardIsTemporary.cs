using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.PersonCertificates;

/// <summary>A temporary card is filled in (临时身份证).</summary>
public sealed class CardIsTemporary : Plant
{
    public override string Code => "R-049";

    public override Wish Wish => Wish.Any.OfOne;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithPrincipal(p => p with { IdKind = "临时居民身份证" }), "/subject/principal/idKind")
        {
            Also = [("F-004", "/subject/principal/idKind")],
        };
}
