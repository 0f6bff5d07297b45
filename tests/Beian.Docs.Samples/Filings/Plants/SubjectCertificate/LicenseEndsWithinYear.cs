using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>The license ends within the year that 上海 wants (上海执照不足一年).</summary>
public sealed class LicenseEndsWithinYear : Plant
{
    public override string Code => "R-030";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company).In("上海市");

    public override Story Tell(Story story) => story.WithCompany(c => Companies.WithTerm(c, story.AsOf.AddYears(-10), story.AsOf.AddMonths(8)) with { EstablishedOn = story.AsOf.AddYears(-10), IssuedOn = story.AsOf.AddYears(-5) });

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject");
}
