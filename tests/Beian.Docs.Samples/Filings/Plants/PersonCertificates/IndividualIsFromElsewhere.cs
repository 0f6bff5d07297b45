using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.PersonCertificates;

/// <summary>Somebody files for themselves with another province's card and no permit (外省身份证没有居住证).</summary>
public sealed class IndividualIsFromElsewhere : Plant
{
    public override string Code => "R-056";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Individual).In("山东省", "浙江省", "四川省");

    public override Story Tell(Story story) => story.WithOwner(_ => People.Invent(story.Dice(7), story.AsOf, Region.All.First(r => r.Code == "420106")));

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/principal/idNumber");
}
