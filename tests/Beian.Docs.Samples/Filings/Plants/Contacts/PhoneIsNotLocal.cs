using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Contacts;

/// <summary>The phone is another province's, in 江苏 (外省手机).</summary>
public sealed class PhoneIsNotLocal : Plant
{
    public override string Code => "R-116";

    public override Wish Wish => Wish.App.OfUnit.In("江苏省").OfTwo;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithPrincipal(p => p with { MobileProvince = "浙江省" }), "/subject/principal/mobile");
}
