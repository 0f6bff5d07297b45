using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ServiceNames;

/// <summary>The name is longer than 抖音 takes (抖音名称太长).</summary>
public sealed class DouyinNameIsLong : Plant
{
    public override string Code => "R-088";

    public override Wish Wish => Wish.MiniProgram.OfUnit.On(FilingPlatform.Douyin);

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithService(s => s with { Name = s.Name + "线上会员服务中心", MiniProgram = s.MiniProgram! with { Nickname = s.Name + "线上会员服务中心" } }), "/services/0/name");
}
