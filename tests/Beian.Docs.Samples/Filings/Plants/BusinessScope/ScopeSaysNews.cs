using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.BusinessScope;

/// <summary>The scope says 网络文化经营 in 安徽, without the promise (经营范围含前置审批).</summary>
public sealed class ScopeSaysNews : Plant
{
    public override string Code => "R-144";

    public override Wish Wish => Wish.Any.Licensed.In("安徽省", "河南省");

    public override Story Tell(Story story) => story.WithCompany(c => Companies.WithTrade(c, "网络文化经营"));

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/certificateKind");
}
