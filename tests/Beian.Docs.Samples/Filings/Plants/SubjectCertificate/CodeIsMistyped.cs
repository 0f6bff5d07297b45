using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>A digit of the credit code is wrong (代码敲错一位).</summary>
public sealed class CodeIsMistyped : Plant
{
    public override string Code => "R-015";

    public override Wish Wish => Wish.Any.OfUnit;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithSubject(s => s with { CertificateNumber = Slips.Digit(s.CertificateNumber!, 5) }), "/subject/certificateNumber")
        {
            Also = [("R-063", "/subject/certificateNumber")],
        };
}
