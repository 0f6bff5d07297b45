using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ServiceNames;

/// <summary>The mini-program's account has another nickname (昵称不同).</summary>
public sealed class NicknameDiffers : Plant
{
    public override string Code => "R-086";

    public override Wish Wish => Wish.MiniProgram;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithService(s => s with { MiniProgram = s.MiniProgram! with { Nickname = s.Name + "小店" } }), "/services/0/name");
}
