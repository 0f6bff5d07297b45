using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>A travel agency in 上海 without its permit (旅行社没有许可证).</summary>
public sealed class TravelAgencyHasNoPermit : Plant
{
    public override string Code => "R-038";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company).In("上海市");

    public override Story Tell(Story story) => story.WithCompany(c => c with { Name = c.Name.Replace("有限", "旅行社有限", StringComparison.Ordinal) });

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject/name");
}
