using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>A branch's license, and the parent's name on the form (分公司用总公司名称).</summary>
public sealed class BranchUsesParentsName : Plant
{
    public override string Code => "R-035";

    public override Wish Wish => Wish.Website.Of(SubjectSort.Company).On(FilingPlatform.Tencent).OfOne;

    public override Story Tell(Story story) => story.WithCompany(c => c with
    {
        Format = LicenseFormat.Branch, Name = c.Name + "第一分公司", Type = "有限责任公司分公司（自然人投资或控股）", RepresentativeTitle = "负责人", AddressTitle = "营业场所", CapitalTitle = null, Capital = null,
    });

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithSubject(s => s with { Name = s.Name!.Replace("第一分公司", "", StringComparison.Ordinal) }), "/subject/name")
        {
            Also = [("R-061", "/subject/name")],
        };
}
