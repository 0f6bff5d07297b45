using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ServiceNames;

/// <summary>The name says 论坛, in 山东 (山东禁用字样).</summary>
public sealed class NameSaysForum : Plant
{
    public override string Code => "R-079";

    public override Wish Wish => Wish.Website.OfUnit.In("山东省");

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { Name = s.Name![..4] + "论坛" }), "/services/0/name");
}
