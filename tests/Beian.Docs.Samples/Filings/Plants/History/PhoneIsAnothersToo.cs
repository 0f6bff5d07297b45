using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.History;

/// <summary>The principal's phone is another client's too (电话与别家相同).</summary>
public sealed class PhoneIsAnothersToo : Plant
{
    public override string Code => "R-115";

    public override Wish Wish => Wish.Any.OfOne;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.Beside("另一客户", Others.With(draft, p => p with { EmergencyMobile = draft.Story.OwnersContact.Mobile })), "/subject/principal/mobile");
}
