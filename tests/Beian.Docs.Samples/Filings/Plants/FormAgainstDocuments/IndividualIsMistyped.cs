using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.FormAgainstDocuments;

/// <summary>A character of the name of who files for themselves is wrong (个人名称错字).</summary>
public sealed class IndividualIsMistyped : Plant
{
    public override string Code => "R-068";

    public override Wish Wish => Wish.Website.Of(SubjectSort.Individual).On(FilingPlatform.Tencent);

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithSubject(s => s with { Name = Slips.Character(s.Name!, s.Name!.Length - 1) }), "/subject/name");
}
