using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.History;

/// <summary>The e-mail address is another client's too (邮箱与别家相同).</summary>
public sealed class EmailIsAnothersToo : Plant
{
    public override string Code => "R-160";

    public override Wish Wish => Wish.Any.OfOne;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.Beside("另一客户", Others.With(draft, p => p with { Email = draft.Story.OwnersContact.Email })), "/subject/principal/email");
}
