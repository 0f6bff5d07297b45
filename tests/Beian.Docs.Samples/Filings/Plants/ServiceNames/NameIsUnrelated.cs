using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ServiceNames;

/// <summary>The name has nothing of the unit's, and no remark says why, in 山东 (名称与单位无关).</summary>
public sealed class NameIsUnrelated : Plant
{
    public override string Code => "R-082";

    public override Wish Wish => Wish.Website.OfUnit.In("山东省");

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { Name = "拾光蓝鲸" }), "/services/0/name");
}
