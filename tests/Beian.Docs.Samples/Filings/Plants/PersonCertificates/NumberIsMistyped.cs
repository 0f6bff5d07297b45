using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.PersonCertificates;

/// <summary>A digit of the ID number is wrong (身份证号码敲错一位).</summary>
public sealed class NumberIsMistyped : Plant
{
    public override string Code => "R-041";

    public override Wish Wish => Wish.Any.OfUnit.OfOne;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithPrincipal(p => p with { IdNumber = Slips.Digit(p.IdNumber!, 15) }), "/subject/principal/idNumber")
        {
            Also = [("R-066", "/subject/principal/idNumber")],
        };
}
