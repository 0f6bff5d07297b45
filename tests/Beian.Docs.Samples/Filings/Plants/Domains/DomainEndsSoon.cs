using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>The domain ends in six weeks (域名快到期).</summary>
public sealed class DomainEndsSoon : Plant
{
    public override string Code => "R-092";

    public override Wish Wish => Wish.Website;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithPicture(Pictures.DomainOf(Pictures.ContentOf(draft.Story, new PaperWishes { Holder = draft.Story.SubjectName, ValidTo = draft.AsOf.AddDays(42) }))), "/services/0/domains/0");
}
