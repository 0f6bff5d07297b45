using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>The certificate speaks of another domain, a letter apart from the form's (域名证书是另一个域名的).</summary>
public sealed class CertificateIsOfAnotherDomain : Plant
{
    public override string Code => "R-096";

    public override Wish Wish => Wish.Website.OfUnit.In("山东省", "浙江省", "四川省");

    public override Planting Make(Draft draft, Dice dice)
    {
        var content = Pictures.ContentOf(draft.Story, new PaperWishes { Holder = draft.Story.SubjectName, ValidTo = draft.AsOf.AddMonths(14) });
        return new(draft.WithPicture(Pictures.DomainOf(content with { Domain = "x" + content.Domain })), "/services/0/domains/0");
    }
}
