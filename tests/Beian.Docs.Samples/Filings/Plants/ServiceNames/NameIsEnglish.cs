using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ServiceNames;

/// <summary>The name is English only (纯英文名称).</summary>
public sealed class NameIsEnglish : Plant
{
    public override string Code => "R-076";

    public override Wish Wish => Wish.Website.OfUnit;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { Name = "Ocean World", Remark = "本单位官网，介绍单位情况。" }), "/services/0/name");
}
