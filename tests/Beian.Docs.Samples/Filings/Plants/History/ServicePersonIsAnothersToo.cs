using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.History;

/// <summary>Who runs the service runs another company's, which 江苏 forbids (一人任几家网站负责人).</summary>
public sealed class ServicePersonIsAnothersToo : Plant
{
    public override string Code => "R-060";

    public override Wish Wish => Wish.App.OfUnit.In("江苏省", "江西省").OfTwo;

    public override Planting Make(Draft draft, Dice dice) => new(draft.Beside("另一客户", Others.WithServicePerson(draft, p => p with { IdNumber = draft.Story.Employee!.IdNumber })), "/services/0/person/idNumber")
        {
            Also = [("R-059", "/services/0/person/idNumber")],
        };
}
