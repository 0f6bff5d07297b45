using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.ServiceNames;

/// <summary>Somebody who files for themselves calls the site a shop (个人用商业名称).</summary>
public sealed class NameIsACompanys : Plant
{
    public override string Code => "R-078";

    public override Wish Wish => Wish.Website.Of(SubjectSort.Individual);

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { Name = "小林商城" }), "/services/0/name");
}
