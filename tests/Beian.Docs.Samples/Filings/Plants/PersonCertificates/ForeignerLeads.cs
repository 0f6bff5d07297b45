using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.PersonCertificates;

/// <summary>A representative with a passport is principal where the province wants another (境外法定代表人).</summary>
public sealed class ForeignerLeads : Plant
{
    public override string Code => "R-054";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company).In("山东省", "福建省", "河北省").OfOne;

    public override Planting Make(Draft draft, Dice dice) => new(Foreigners.WithPassport(draft), "/subject/principal/idKind");
}
