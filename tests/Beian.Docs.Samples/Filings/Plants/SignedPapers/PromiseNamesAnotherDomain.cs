using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SignedPapers;

/// <summary>The promise names another domain (承诺书域名不符).</summary>
public sealed class PromiseNamesAnotherDomain : Plant
{
    public override string Code => "R-134";

    public override Wish Wish => Wish.Website.OfUnit.In("山东省", "浙江省", "四川省", "福建省");

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithPicture(Pictures.PromiseOf(Pictures.ContentOf(draft.Story, new PaperWishes { Wording = 0, HasSeal = true, IsSigned = true, IsDated = true }) with { Domain = "qita-yangli.cn" })), "/services/0/domains");
}
