using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Contacts;

/// <summary>A student in 天津 names no class (学生没写班级).</summary>
public sealed class StudentNamesNoClass : Plant
{
    public override string Code => "R-124";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Individual).In("天津市");

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithSubject(s => s with { MailingAddress = "天津市和平区样例大学学生公寓3号楼502室" }), "/subject/mailingAddress");
}
