using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Contacts;

/// <summary>Principal and who runs the service have one phone (两人同一手机).</summary>
public sealed class PeopleShareAPhone : Plant
{
    public override string Code => "R-111";

    public override Wish Wish => Wish.Any.OfUnit.OfTwo;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithServicePerson(p => p with { Mobile = draft.Form.Subject!.Principal!.Mobile }), "/services/0/person/mobile");
}
