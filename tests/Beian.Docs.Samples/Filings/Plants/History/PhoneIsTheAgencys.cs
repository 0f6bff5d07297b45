using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.History;

/// <summary>The agency's phone is filled in for the client's (填了代办机构的电话).</summary>
public sealed class PhoneIsTheAgencys : Plant
{
    public override string Code => "R-117";

    public override Wish Wish => Wish.Any.OfUnit.OfTwo;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft with { History = draft.History with { AgencyPhones = [draft.Story.OwnersContact.Mobile] } }, "/subject/principal/mobile");
}
