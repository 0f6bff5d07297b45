using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Contacts;

/// <summary>The mobile number lacks a digit (手机少一位).</summary>
public sealed class PhoneIsShort : Plant
{
    public override string Code => "R-109";

    public override Wish Wish => Wish.Any.OfUnit.OfTwo;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithPrincipal(p => p with { Mobile = p.Mobile![..10] }), "/subject/principal/mobile");
}
