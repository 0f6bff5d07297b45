using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ServiceNames;

/// <summary>The name says 维权 (名称含“维权”).</summary>
public sealed class NameSaysRights : Plant
{
    public override string Code => "R-075";

    public override Wish Wish => Wish.Website.OfUnit;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithService(s => s with { Name = s.Name![..2] + "维权服务", Remark = "介绍本单位的维修和保养服务。" }), "/services/0/name");
}
