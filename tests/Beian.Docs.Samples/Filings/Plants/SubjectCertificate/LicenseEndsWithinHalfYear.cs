using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>The license ends within the half year that 宁夏 wants (宁夏执照不足半年).</summary>
public sealed class LicenseEndsWithinHalfYear : Plant
{
    public override string Code => "R-031";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company).In("宁夏回族自治区");

    public override Story Tell(Story story) => story.WithCompany(c => Companies.WithTerm(c, story.AsOf.AddYears(-10), story.AsOf.AddMonths(4)) with { EstablishedOn = story.AsOf.AddYears(-10), IssuedOn = story.AsOf.AddYears(-5) });

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject");
}
