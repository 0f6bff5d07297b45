using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Services;

/// <summary>One app filed twice for two systems (两个平台分开备案).</summary>
public sealed class SystemsAreFiledApart : Plant
{
    public override string Code => "R-005";

    public override Wish Wish => Wish.App.OfUnit;

    public override Planting Make(Draft draft, Dice dice) => new(draft.With(f => f with
        {
            Services = [f.Services[0], f.Services[0] with { App = f.Services[0].App! with { Platforms = [f.Services[0].App!.Platforms[0] with { Os = "ios", Fingerprint = f.Services[0].App!.Platforms[0].Fingerprint + "0A1B2C3D" }] } }],
        }), "/services/1/name");
}
