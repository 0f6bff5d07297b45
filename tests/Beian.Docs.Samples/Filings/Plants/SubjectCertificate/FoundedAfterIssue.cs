using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>The license was issued before the company was founded (成立晚于发照).</summary>
public sealed class FoundedAfterIssue : Plant
{
    public override string Code => "R-026";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company);

    public override Story Tell(Story story) => story.WithCompany(c => c with
    {
        Generation = LicenseGeneration.G4, TermTitle = null, Term = null, ValidFrom = null, ValidTo = null, EstablishedOn = story.AsOf.AddDays(-300), IssuedOn = story.AsOf.AddDays(-900),
    });

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject");
}
