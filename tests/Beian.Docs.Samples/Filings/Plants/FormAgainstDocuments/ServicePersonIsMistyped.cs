using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.FormAgainstDocuments;

/// <summary>A character of the name of who runs the service is wrong (服务负责人姓名错字).</summary>
public sealed class ServicePersonIsMistyped : Plant
{
    public override string Code => "R-066";

    public override Wish Wish => Wish.Website.OfUnit.OfTwo;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithServicePerson(p => p with { Name = Slips.Character(p.Name!, p.Name!.Length - 1) }), "/services/0/person/name")
        {
            Also = [("R-126", "/services/0/person/name")],
        };
}
