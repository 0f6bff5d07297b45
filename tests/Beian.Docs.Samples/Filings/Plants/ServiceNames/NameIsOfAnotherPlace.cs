using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ServiceNames;

/// <summary>The name begins with a city far away (名称含外地地名).</summary>
public sealed class NameIsOfAnotherPlace : Plant
{
    public override string Code => "R-081";

    public override Wish Wish => Wish.Website.OfUnit.In("山东省", "浙江省", "四川省", "福建省");

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { Name = "哈尔滨" + s.Name }), "/services/0/name");
}
