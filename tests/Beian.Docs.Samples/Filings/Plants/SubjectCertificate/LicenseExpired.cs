using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>The license ran out last month (执照已过期).</summary>
public sealed class LicenseExpired : Plant
{
    public override string Code => "R-028";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company);

    public override Story Tell(Story story) => story.WithCompany(c => Companies.WithTerm(c, story.AsOf.AddYears(-10), story.AsOf.AddDays(-40)) with { EstablishedOn = story.AsOf.AddYears(-10), IssuedOn = story.AsOf.AddYears(-5) });

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject");
}
