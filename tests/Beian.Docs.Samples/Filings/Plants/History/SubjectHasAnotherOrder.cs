using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.History;

/// <summary>The same subject is being filed already (同一主体另有备案).</summary>
public sealed class SubjectHasAnotherOrder : Plant
{
    public override string Code => "R-106";

    public override Planting Make(Draft draft, Dice dice) => new(draft.Beside("同一客户的另一备案", draft.Form with { Services = [] }), "/subject/certificateNumber");
}
