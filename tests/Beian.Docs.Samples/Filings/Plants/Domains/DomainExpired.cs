using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>The domain ran out (域名已过期).</summary>
public sealed class DomainExpired : Plant
{
    public override string Code => "R-091";

    public override Wish Wish => Wish.Website;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithPicture(Pictures.DomainOf(Pictures.ContentOf(draft.Story, new PaperWishes { Holder = draft.Story.SubjectName, ValidTo = draft.AsOf.AddDays(-20) }))), "/services/0/domains/0");
}
