using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Contacts;

/// <summary>The mailing address is in another city, in 河北 (通信地址在外市).</summary>
public sealed class MailIsInAnotherCity : Plant
{
    public override string Code => "R-122";

    public override Wish Wish => Wish.Any.OfUnit.In("河北省", "贵州省");

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithSubject(s => s with { County = null, MailingAddress = draft.Story.Province == "河北省" ? "河北省唐山市路北区新华道66号" : "贵州省遵义市汇川区上海路66号" }), "/subject/mailingAddress");
}
