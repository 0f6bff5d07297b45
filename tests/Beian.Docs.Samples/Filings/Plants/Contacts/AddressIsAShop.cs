using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Contacts;

/// <summary>The certificate's address is an online shop (住所是网店).</summary>
public sealed class AddressIsAShop : Plant
{
    public override string Code => "R-125";

    public override Wish Wish => Wish.Any.Of(SubjectSort.SoleTrader).In("浙江省", "四川省");

    public override Story Tell(Story story) => story.WithCompany(c => c with { Address = $"{c.Region.Full}（网络经营场所：https://shop.yangli.com/{story.Dice(8).Int(10000, 99999)}）" });

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithSubject(s => s with { MailingAddress = draft.Story.Region.Full + "长江路18号" }), "/subject/certificateAddress");
}
