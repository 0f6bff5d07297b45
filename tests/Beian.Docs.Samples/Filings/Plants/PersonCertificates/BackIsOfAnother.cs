using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.PersonCertificates;

/// <summary>The back is of somebody from another province (反面是别人的).</summary>
public sealed class BackIsOfAnother : Plant
{
    public override string Code => "R-044";

    public override Wish Wish => Wish.Any.OfOne;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithPicture(Pictures.Card(Pictures.OwnersCard, draft.Story.Owner, draft.Story.Owner with
        {
            Authority = draft.Story.Owner.IdNumber.StartsWith("43", StringComparison.Ordinal) ? "哈尔滨市公安局道里分局" : "长沙市公安局芙蓉分局",
        })), "/subject/principal");
}
