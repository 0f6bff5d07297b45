using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Contacts;

/// <summary>The remark does not say who the emergency contact is, in 天津 (备注没写应急联系人).</summary>
public sealed class EmergencyContactIsNotSaid : Plant
{
    public override string Code => "R-114";

    public override Wish Wish => Wish.Any.OfUnit.In("天津市", "甘肃省");

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithSubject(s => s with { Remark = null }), "/subject/remark");
}
