using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Contacts;

/// <summary>The mailing address stops at the road (没有门牌号).</summary>
public sealed class AddressHasNoDoor : Plant
{
    public override string Code => "R-119";

    public override Wish Wish => Wish.Any.OfUnit;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithSubject(s => s with { MailingAddress = draft.Story.Region.Full + "长江路" }), "/subject/mailingAddress");
}
