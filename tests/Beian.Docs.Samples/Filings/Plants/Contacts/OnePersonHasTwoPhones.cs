using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Contacts;

/// <summary>One person in both roles has two phones (同一人两个手机).</summary>
public sealed class OnePersonHasTwoPhones : Plant
{
    public override string Code => "R-112";

    public override Wish Wish => Wish.Any.OfOne;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithServicePerson(p => p with { Mobile = Contact.Phone(dice) }), "/services/0/person/mobile");
}
