using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>The license has *** for a name (没有字号).</summary>
public sealed class TraderHasNoName : Plant
{
    public override string Code => "R-034";

    public override Wish Wish => Wish.App.Of(SubjectSort.SoleTrader).In("山东省", "福建省", "陕西省").On(FilingPlatform.Tencent).OfOne;

    public override Story Tell(Story story) => story.WithCompany(c => c with { Name = "***" });

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithSubject(s => s with { Name = draft.Story.Owner.Name }), "/subject/name");
}
