using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.FormAgainstDocuments;

/// <summary>The form has narrow brackets where the license has wide ones, in 北京 (括号半角).</summary>
public sealed class BracketsAreNarrow : Plant
{
    public override string Code => "R-062";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company).In("北京市").OfOne;

    public override Story Tell(Story story) => story.WithCompany(c => c with { Name = $"{c.Name[2..4]}{c.Name[4..^4]}（北京）有限公司" });

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithSubject(s => s with { Name = s.Name!.Replace('（', '(').Replace('）', ')') }), "/subject/name");
}
