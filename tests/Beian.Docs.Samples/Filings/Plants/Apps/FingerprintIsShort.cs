using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Apps;

/// <summary>The fingerprint lacks two characters (指纹少两位).</summary>
public sealed class FingerprintIsShort : Plant
{
    public override string Code => "R-152";

    public override Wish Wish => Wish.App;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithApp(a => a with { Fingerprint = a.Fingerprint![2..] }), "/services/0/app/platforms/0/fingerprint");
}
