using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Apps;

/// <summary>The public key was copied in part (公钥不完整).</summary>
public sealed class KeyIsCutOff : Plant
{
    public override string Code => "R-154";

    public override Wish Wish => Wish.App;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithApp(a => a with { PublicKey = a.PublicKey![..201] }), "/services/0/app/platforms/0/publicKey");
}
