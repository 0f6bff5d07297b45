using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>Position 17 of the code does not fit, on certificate and form (第17位校验不符).</summary>
public sealed class OrganizationCheckFails : Plant
{
    public override string Code => "R-016";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company);

    public override Story Tell(Story story) => story.WithCompany(c => c with { Number = Codes.WithWrongOrganizationCheck(c.Number) });

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/certificateNumber");
}
