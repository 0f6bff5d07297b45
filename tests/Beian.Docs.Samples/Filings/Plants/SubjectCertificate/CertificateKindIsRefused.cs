using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>The form names a permit that 广东 does not take for a certificate (广东不收的证件).</summary>
public sealed class CertificateKindIsRefused : Plant
{
    public override string Code => "R-037";

    public override Wish Wish => Wish.MiniProgram.Of(SubjectSort.Company).In("广东省");

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithSubject(s => s with { CertificateKind = "医疗机构执业许可证" }), "/subject/certificateKind")
        {
            Also = [("F-009", "/subject/certificateKind")],
        };
}
