using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Apps;

/// <summary>The package name is the tool's example (示例包名).</summary>
public sealed class PackageIsAPlaceholder : Plant
{
    public override string Code => "R-153";

    public override Wish Wish => Wish.App;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithApp(a => a with { PackageName = "com.example.app" }), "/services/0/app/platforms/0/packageName");
}
