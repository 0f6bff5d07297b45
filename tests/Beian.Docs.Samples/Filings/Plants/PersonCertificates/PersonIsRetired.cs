using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.PersonCertificates;

/// <summary>Who runs the service is past the age that 天津 takes (超过退休年龄).</summary>
public sealed class PersonIsRetired : Plant
{
    public override string Code => "R-051";

    public override Wish Wish => Wish.Any.OfUnit.In("天津市").OfTwo;

    public override Story Tell(Story story) => story with { Employee = People.Born(story.Employee!, story.AsOf.AddDays(-(63 * 366)), story.AsOf) };

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/services/0/person/idNumber");
}
