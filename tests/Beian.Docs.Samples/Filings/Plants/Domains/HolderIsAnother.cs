using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>Another company holds the domain (域名是别家的).</summary>
public sealed class HolderIsAnother : Plant
{
    public override string Code => "R-089";

    public override Wish Wish => Wish.Website.OfUnit.In("山东省", "浙江省", "四川省");

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithPicture(Pictures.DomainOf(Pictures.ContentOf(draft.Story, new PaperWishes { Holder = "杭州云帆商贸有限公司", ValidTo = draft.AsOf.AddMonths(14) }))), "/services/0/domains/0");
}
