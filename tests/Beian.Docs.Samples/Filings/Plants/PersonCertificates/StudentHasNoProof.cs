using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.PersonCertificates;

/// <summary>Somebody of twenty files in 青海 without a proof of studies (未满二十二岁没有证明).</summary>
public sealed class StudentHasNoProof : Plant
{
    public override string Code => "R-052";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Individual).In("青海省");

    public override Story Tell(Story story) => story.WithOwner(o => People.Born(o, story.AsOf.AddDays(-(20 * 365) - 80), story.AsOf));

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/principal/idNumber");
}
