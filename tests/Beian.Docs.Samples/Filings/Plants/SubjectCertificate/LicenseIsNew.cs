using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>The company was founded last week (刚设立).</summary>
public sealed class LicenseIsNew : Plant
{
    public override string Code => "R-025";

    public override Wish Wish => Wish.Any.Licensed;

    public override Story Tell(Story story) => story.WithCompany(c => c with
    {
        Generation = LicenseGeneration.G4, TermTitle = null, Term = null, ValidFrom = null, ValidTo = null, EstablishedOn = story.AsOf.AddDays(-6), IssuedOn = story.AsOf.AddDays(-6),
    });

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject");
}
