using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ServiceNames;

/// <summary>The name says 新闻 without an approval (名称含“新闻”).</summary>
public sealed class NameSaysNews : Plant
{
    public override string Code => "R-080";

    public override Wish Wish => Wish.Website.OfUnit;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { Name = s.Name![..4] + "新闻" }), "/services/0/name");
}
