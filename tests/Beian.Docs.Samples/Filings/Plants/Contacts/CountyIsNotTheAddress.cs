using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Contacts;

/// <summary>The county chosen is not the address's (区县选错).</summary>
public sealed class CountyIsNotTheAddress : Plant
{
    public override string Code => "R-123";

    public override Wish Wish => Wish.Any.OfUnit.In("山东省", "浙江省");

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithSubject(s => s with { MailingAddress = draft.Story.Region.Full + "长江路18号", County = draft.Story.Province == "山东省" ? "兰山区" : "上城区" }), "/subject/county");
}
