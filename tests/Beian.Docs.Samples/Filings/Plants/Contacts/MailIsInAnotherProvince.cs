using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Contacts;

/// <summary>The mailing address is in another province (通信地址在外省).</summary>
public sealed class MailIsInAnotherProvince : Plant
{
    public override string Code => "R-121";

    public override Wish Wish => Wish.Any.OfUnit;

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithSubject(s => s with { County = null, MailingAddress = draft.Story.Province == "湖南省" ? "吉林省长春市南关区人民大街8号" : "湖南省长沙市芙蓉区五一大道8号" }), "/subject/mailingAddress");
}
