using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>A company is the managing partner, and no delegate is named (没有委派代表).</summary>
public sealed class PartnerIsACompany : Plant
{
    public override string Code => "R-036";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company).OfOne;

    public override Story Tell(Story story) => story.WithCompany(c => c with
    {
        Format = LicenseFormat.Partnership, Name = $"{c.Region.Brand}{story.ServiceName[..2]}合伙企业（有限合伙）", Type = "有限合伙企业", RepresentativeTitle = "执行事务合伙人",
        Representative = $"{c.Region.Brand}海盛企业管理有限公司", AddressTitle = "主要经营场所", CapitalTitle = null, Capital = null, TermTitle = c.Term is null ? null : "合伙期限",
    });

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/principal/name");
}
