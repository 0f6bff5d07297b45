using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.FormAgainstDocuments;

/// <summary>The form has another company's code (填了别家的代码).</summary>
public sealed class NumberIsAnothers : Plant
{
    public override string Code => "R-063";

    public override Wish Wish => Wish.Any.Licensed;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithSubject(s => s with { CertificateNumber = Codes.Other(s.CertificateNumber!) }), "/subject/certificateNumber");
}
