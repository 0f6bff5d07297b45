using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>湖南 and 华为云 want the domain's certificate (缺域名证书).</summary>
public sealed class DomainCertificateIsMissing : Plant
{
    public override string Code => "R-096";

    public override Wish Wish => Wish.Website.On(FilingPlatform.Huawei);

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithoutPicture(Pictures.DomainCertificate), "/services/0/domains/0");
}
