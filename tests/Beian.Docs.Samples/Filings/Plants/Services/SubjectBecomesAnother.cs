using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Services;

/// <summary>A change puts another subject in (变更成另一主体).</summary>
public sealed class SubjectBecomesAnother : Plant
{
    public override string Code => "R-149";

    public override Wish Wish => Wish.Website.OfUnit.In("浙江省", "四川省", "福建省").By(FilingOperation.Change).OfOne;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithSubject(s => s with { Previous = new PreviousSubject { CertificateNumber = Codes.Other(s.CertificateNumber!) } }), "/subject/certificateNumber");
}
