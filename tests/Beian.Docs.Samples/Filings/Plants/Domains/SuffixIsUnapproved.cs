using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>The domain's suffix was never approved (后缀未获批).</summary>
public sealed class SuffixIsUnapproved : Plant
{
    public override string Code => "R-093";

    public override Wish Wish => Wish.Website.Of(SubjectSort.Company, SubjectSort.SoleTrader, SubjectSort.SocialOrganization).In("山东省", "浙江省", "四川省", "福建省");

    public override Story Tell(Story story) => story with { Domain = story.Domain[..story.Domain.IndexOf('.', StringComparison.Ordinal)] + ".sh" };

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/services/0/domains/0");
}
