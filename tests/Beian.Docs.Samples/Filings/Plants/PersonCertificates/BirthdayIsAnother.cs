using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.PersonCertificates;

/// <summary>The card prints another birthday than its number has (出生日期与号码不符).</summary>
public sealed class BirthdayIsAnother : Plant
{
    public override string Code => "R-042";

    public override Wish Wish => Wish.Any.OfOne;

    public override Story Tell(Story story) => story.WithOwner(o => o with { BirthDate = o.BirthDate.AddDays(-47) });

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/principal/idNumber");
}
