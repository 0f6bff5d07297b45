using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>The file says that the certificate no longer holds (交了作废的证件).</summary>
public sealed class CertificateIsVoid : Plant
{
    public override string Code => "R-039";

    public override Wish Wish => Wish.Any.OfUnit;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithPicture(Pictures.Certificate, p => p with { File = "旧证（已作废）.jpg" }), "/subject");
}
