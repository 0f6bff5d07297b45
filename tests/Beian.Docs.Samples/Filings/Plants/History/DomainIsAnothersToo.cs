using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.History;

/// <summary>The domain is in another client's filing too (域名与别家相同).</summary>
public sealed class DomainIsAnothersToo : Plant
{
    public override string Code => "R-002";

    public override Wish Wish => Wish.Website;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.Beside("另一客户", Others.Of(draft.Story.Seed) with { Kind = FilingKind.Website, Services = [new Service { Domains = draft.Form.Services[0].Domains }] }), "/services/0/domains/0");
}
