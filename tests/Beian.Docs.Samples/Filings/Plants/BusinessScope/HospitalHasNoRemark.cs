using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.BusinessScope;

/// <summary>A hospital in 广东 names no license in the remark (医院没有备注).</summary>
public sealed class HospitalHasNoRemark : Plant
{
    public override string Code => "R-145";

    public override Wish Wish => Wish.Website.Of(SubjectSort.Company).In("广东省");

    public override Story Tell(Story story) => story.WithCompany(c => c with { Name = c.Name.Replace("有限", "口腔门诊部有限", StringComparison.Ordinal) });

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/services/0/remark");
}
