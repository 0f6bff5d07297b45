using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.PersonCertificates;

/// <summary>The 港澳居民居住证 ends within the three months that 上海 wants (居住证快到期).</summary>
public sealed class PermitEndsSoon : Plant
{
    public override string Code => "R-048";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company).In("上海市").OfOne;

    public override Planting Make(Draft draft, Dice dice) => new(Foreigners.WithPermit(draft, draft.AsOf.AddDays(50)), "/subject/principal/idValidTo");
}
