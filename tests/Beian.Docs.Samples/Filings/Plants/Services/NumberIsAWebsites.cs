using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Services;

/// <summary>The app bears a website's filing number (沿用网站备案号).</summary>
public sealed class NumberIsAWebsites : Plant
{
    public override string Code => "R-008";

    public override Wish Wish => Wish.App.OfUnit.By(FilingOperation.AddService);

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithService(s => s with { FilingNumber = draft.Form.Subject!.FilingNumber + "-1" }), "/services/0/filingNumber");
}
