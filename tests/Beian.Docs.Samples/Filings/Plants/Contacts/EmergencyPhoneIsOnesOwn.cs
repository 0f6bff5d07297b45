using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Contacts;

/// <summary>The emergency phone is the mobile again (应急电话同手机).</summary>
public sealed class EmergencyPhoneIsOnesOwn : Plant
{
    public override string Code => "R-110";

    public override Wish Wish => Wish.Any.OfUnit.OfTwo;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithPrincipal(p => p with { EmergencyMobile = p.Mobile }), "/subject/principal/emergencyMobile");
}
