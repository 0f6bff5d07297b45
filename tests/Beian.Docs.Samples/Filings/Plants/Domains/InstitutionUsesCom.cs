using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>An institution's site ends in .com (事业单位用 .com).</summary>
public sealed class InstitutionUsesCom : Plant
{
    public override string Code => "R-095";

    public override Wish Wish => Wish.Website.Of(SubjectSort.Institution);

    public override Story Tell(Story story) => story with { Domain = story.Domain[..story.Domain.IndexOf('.', StringComparison.Ordinal)] + ".com" };

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/services/0/domains/0");
}
