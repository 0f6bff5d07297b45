using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>北京 does not take the suffix (北京不收的后缀).</summary>
public sealed class SuffixIsRefusedHere : Plant
{
    public override string Code => "R-094";

    public override Wish Wish => Wish.Website.Licensed.In("北京市");

    public override Story Tell(Story story) => story with { Domain = story.Domain[..story.Domain.IndexOf('.', StringComparison.Ordinal)] + ".asia" };

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/services/0/domains/0");
}
