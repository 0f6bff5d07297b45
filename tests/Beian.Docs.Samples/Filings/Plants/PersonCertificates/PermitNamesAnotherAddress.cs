using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.PersonCertificates;

/// <summary>The 居住证 names another address than the form (居住证地址不符).</summary>
public sealed class PermitNamesAnotherAddress : Plant
{
    public override string Code => "R-057";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Individual).In("上海市");

    public override Story Tell(Story story) => story.WithOwner(_ => People.Invent(story.Dice(7), story.AsOf, Region.All.First(r => r.Code == "420106")));

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithSubject(s => s with { MailingAddress = "上海市徐汇区漕溪北路88号3号楼1102室" }).WithPicture(Foreigners.CityPermitOf(draft.Story)), "/subject/mailingAddress");
}
