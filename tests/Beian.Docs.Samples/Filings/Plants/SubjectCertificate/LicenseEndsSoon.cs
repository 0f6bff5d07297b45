using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>The license ends in seven weeks (执照快到期).</summary>
public sealed class LicenseEndsSoon : Plant
{
    public override string Code => "R-029";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company);

    public override Story Tell(Story story) => story.WithCompany(c => Companies.WithTerm(c, story.AsOf.AddYears(-10), story.AsOf.AddDays(50)) with { EstablishedOn = story.AsOf.AddYears(-10), IssuedOn = story.AsOf.AddYears(-5) });

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject");
}
