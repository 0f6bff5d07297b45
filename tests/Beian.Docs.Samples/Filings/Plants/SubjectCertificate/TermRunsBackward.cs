using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>The term ends before it begins (期限颠倒).</summary>
public sealed class TermRunsBackward : Plant
{
    public override string Code => "R-027";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company);

    public override Story Tell(Story story) => story.WithCompany(c => Companies.WithTerm(c, story.AsOf.AddYears(-3), story.AsOf.AddYears(-6)) with { EstablishedOn = story.AsOf.AddYears(-3), IssuedOn = story.AsOf.AddYears(-3) });

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject");
}
