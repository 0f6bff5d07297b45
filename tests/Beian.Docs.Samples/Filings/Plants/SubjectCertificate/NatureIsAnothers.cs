using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>The form calls a company a society (性质选错).</summary>
public sealed class NatureIsAnothers : Plant
{
    public override string Code => "R-014";

    public override Wish Wish => Wish.Any.Licensed;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithSubject(s => s with { Nature = "社会团体" }), "/subject/nature")
        {
            Also = [("F-009", "/subject/certificateKind")],
        };
}
