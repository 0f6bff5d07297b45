using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.FormAgainstDocuments;

/// <summary>The mini-program's administrator is somebody else (管理员是别人).</summary>
public sealed class AdministratorIsAnother : Plant
{
    public override string Code => "R-072";

    public override Wish Wish => Wish.MiniProgram.On(FilingPlatform.WeChat);

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithService(s => s with { MiniProgram = s.MiniProgram! with { Administrator = "韩雪松" } }), "/services/0/person/name");
}
