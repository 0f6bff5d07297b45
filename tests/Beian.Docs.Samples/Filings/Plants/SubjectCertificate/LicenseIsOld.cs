using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>An old license is handed in where the form has a credit code (交了旧版执照).</summary>
public sealed class LicenseIsOld : Plant
{
    public override string Code => "R-021";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company).By(FilingOperation.First);

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithPicture(Pictures.License(Companies.WithTerm(draft.Story.Company!, new(2012, 3, 5), null) with
        {
            Generation = LicenseGeneration.G1, Number = Codes.Old(draft.Story.Company!.Number), EstablishedOn = new(2012, 3, 5), IssuedOn = new(2014, 9, 12),
        })), "/subject/certificateNumber");
}
