using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Contacts;

/// <summary>The e-mail address is a disposable one (一次性邮箱).</summary>
public sealed class EmailIsThrownAway : Plant
{
    public override string Code => "R-118";

    public override Wish Wish => Wish.Any.OfUnit.OfTwo;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithPrincipal(p => p with { Email = "zhangsan88@mailinator.com" }), "/subject/principal/email");
}
