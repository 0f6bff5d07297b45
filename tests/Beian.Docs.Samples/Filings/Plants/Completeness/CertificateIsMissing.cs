using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Completeness;

/// <summary>The subject's certificate is not among the files (缺主体证件).</summary>
public sealed class CertificateIsMissing : Plant
{
    public override string Code => "R-010";

    public override Wish Wish => Wish.Any.OfUnit.By(FilingOperation.First);

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithoutPicture(Pictures.Certificate), "/subject/certificateKind");
}
