using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ServiceNames;

/// <summary>The name says 中国 (名称含“中国”).</summary>
public sealed class NameSaysChina : Plant
{
    public override string Code => "R-074";

    public override Wish Wish => Wish.Website.OfUnit.In("山东省", "浙江省", "四川省", "福建省");

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { Name = "中国" + s.Name }), "/services/0/name");
}
