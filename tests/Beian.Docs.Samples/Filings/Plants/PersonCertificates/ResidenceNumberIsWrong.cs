using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.PersonCertificates;

/// <summary>A digit of the 外国人永久居留身份证 is wrong (永居证号码敲错).</summary>
public sealed class ResidenceNumberIsWrong : Plant
{
    public override string Code => "R-058";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company).In("北京市", "浙江省", "四川省").OfOne;

    public override Planting Make(Draft draft, Dice dice) =>
        new(Foreigners.WithResidence(draft).WithPrincipal(p => p with { IdNumber = Slips.Digit(p.IdNumber!, 15) }), "/subject/principal/idNumber");
}
