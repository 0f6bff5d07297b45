using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.FormAgainstDocuments;

/// <summary>An institution names itself as the unit above it (主管单位填了自己).</summary>
public sealed class SuperiorIsItself : Plant
{
    public override string Code => "R-071";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Institution).In("山东省", "福建省", "云南省");

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithSubject(s => s with { Superior = s.Name }), "/subject/superior");
}
