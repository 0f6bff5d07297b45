using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.PersonCertificates;

/// <summary>A driving license is filled in for an ID card (用驾驶证).</summary>
public sealed class LicenseToDriveIsNone : Plant
{
    public override string Code => "R-053";

    public override Wish Wish => Wish.Any.OfUnit.OfOne;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithPrincipal(p => p with { IdKind = "驾驶证" }), "/subject/principal/idKind")
        {
            Also = [("R-064", "/subject/principal/idKind"), ("F-004", "/subject/principal/idKind")],
        };
}
