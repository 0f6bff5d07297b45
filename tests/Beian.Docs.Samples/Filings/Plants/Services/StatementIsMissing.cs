using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Services;

/// <summary>An individual's site lacks the statement that 山东 wants (备注没有声明).</summary>
public sealed class StatementIsMissing : Plant
{
    public override string Code => "R-150";

    public override Wish Wish => Wish.Website.Of(SubjectSort.Individual).In("山东省", "广西壮族自治区", "天津市");

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { Remark = "记录读书和旅行。" }), "/services/0/remark");
}
