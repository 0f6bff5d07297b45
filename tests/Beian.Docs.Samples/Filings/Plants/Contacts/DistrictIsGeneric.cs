using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Contacts;

/// <summary>The mailing address says 市辖区 (写了市辖区).</summary>
public sealed class DistrictIsGeneric : Plant
{
    public override string Code => "R-120";

    public override Wish Wish => Wish.Any.OfUnit.In("北京市", "浙江省", "上海市");

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithSubject(s => s with { County = null, MailingAddress = draft.Story.Region.Province + draft.Story.Region.City + "市辖区长江路18号" }), "/subject/mailingAddress");
}
