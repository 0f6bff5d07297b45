using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.FormAgainstDocuments;

/// <summary>The form names another kind of certificate than was handed in (证件类型选错).</summary>
public sealed class CertificateIsOfAnotherKind : Plant
{
    public override string Code => "R-064";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Institution, SubjectSort.SocialOrganization);

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithSubject(s => s with { CertificateKind = "民办非企业单位登记证书" }), "/subject/certificateKind")
        {
            Also = [("F-009", "/subject/certificateKind")],
        };
}
