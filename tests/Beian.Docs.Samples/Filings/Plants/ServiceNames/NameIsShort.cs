using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ServiceNames;

/// <summary>The name has two characters (名称太短).</summary>
public sealed class NameIsShort : Plant
{
    public override string Code => "R-077";

    public override Wish Wish => Wish.Website.OfUnit;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { Name = s.Name![..2], Remark = "本单位官网，介绍单位情况。" }), "/services/0/name");
}
