using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.FormAgainstDocuments;

/// <summary>The mini-program's account is another company's (账号主体是别家).</summary>
public sealed class AccountIsAnothers : Plant
{
    public override string Code => "R-073";

    public override Wish Wish => Wish.MiniProgram.OfUnit;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithService(s => s with { MiniProgram = s.MiniProgram! with { AccountSubject = "杭州云帆商贸有限公司" } }), "/services/0/miniProgram/accountSubject");
}
