using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>The parent is filed of the domain that the app uses (填了上级域名).</summary>
public sealed class ParentIsFiled : Plant
{
    public override string Code => "R-003";

    public override Wish Wish => Wish.App.OfUnit;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { Domains = [draft.Story.Domain] }), "/services/0/domains/0");
}
