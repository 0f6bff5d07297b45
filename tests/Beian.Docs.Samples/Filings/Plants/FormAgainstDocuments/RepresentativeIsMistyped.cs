using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.FormAgainstDocuments;

/// <summary>A character of the representative's name is wrong (法定代表人姓名错字).</summary>
public sealed class RepresentativeIsMistyped : Plant
{
    public override string Code => "R-067";

    public override Wish Wish => Wish.Any.OfUnit.OfOne;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithSubject(s => s with { LegalRepresentative = s.LegalRepresentative! with { Name = Slips.Character(s.LegalRepresentative!.Name!, s.LegalRepresentative!.Name!.Length - 1) } }), "/subject/legalRepresentative/name");
}
