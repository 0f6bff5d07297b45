using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SignedPapers;

/// <summary>A general promise where 广东 has its own (没用本省模板).</summary>
public sealed class TemplateIsGeneral : Plant
{
    public override string Code => "R-132";

    public override Wish Wish => Wish.Website.OfUnit.In("广东省");

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithPicture(Pictures.PromiseOf(Pictures.ContentOf(draft.Story, new PaperWishes { Wording = 0, HasSeal = true, IsSigned = true, IsDated = true }))), "");
}
