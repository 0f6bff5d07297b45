using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ServiceNames;

/// <summary>The name says 学院, in 广东 (名称含“学院”).</summary>
public sealed class AcademyIsNone : Plant
{
    public override string Code => "R-087";

    public override Wish Wish => Wish.App.OfUnit.In("广东省");

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithService(s => s with { Name = s.Name![..3] + "管理学院" }).WithApp(a => a with { Name = a.Name![..3] + "管理学院" }), "/services/0/name");
}
