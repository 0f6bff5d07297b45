using System.Text.RegularExpressions;
using Beian.Docs.Documents.Papers.Roles;

namespace Beian.Docs.Documents.Papers;

/// <summary>The fields that promises and verification sheets share (承诺书、核验单的字段).</summary>
public static class PromiseFields
{
    private static readonly Regex[] People =
    [
        LoosePattern.Of("(?:本人|我叫) ?" + SentencePatterns.Person + "(?= ?,? ?(?:系|为|是|作为|郑重|承诺|在此|特此|身份证|证件)| ?[(,] ?\n? ?(?:身份证|证件|公民身份))"),
        LoosePattern.Of("(?:^|[\\n,。;条]) ?" + SentencePatterns.Person + " ?(?:为|任|担任|系|是)(?:本|我|该)?(?:单位|公司)?的?(?:网站|APP|小程序|主体|服务)负责人"),
        LoosePattern.Of("[(](?:经营者|负责人|法定代表人):? ?" + SentencePatterns.Person + " ?[)]"),
        LoosePattern.Of("由 ?" + SentencePatterns.Person + "(?= ?[(](?:网站|APP|小程序|主体|服务|备案)?负责人[)])"),
        LoosePattern.Of("负责人(?:姓名)?(?:为|是|系|由|:)? ?(?:会长|院长|校长|园长|理事长|主任|经理|总经理|店长|站长|员工|法定代表人|经营者)? ?" + SentencePatterns.Person + "(?= ?(?:" + SentencePatterns.BehindName + "))"),
    ];

    private static readonly Regex OfOneself = LoosePattern.Of("个人(?:网站|备案|开办|主办|小程序|APP|互联网)|我叫|本人[^,。;\\n]{2,40}自愿");

    public static void Add(Dictionary<string, FieldReading> fields, PaperReader paper)
    {
        // A paper of a person names no unit, one of a unit no service, and so on: only what is printed is a field.
        PaperReader.AddIfRead(fields, FieldNames.SubjectName, paper.Roles.Unit(paper.SubjectName()));
        PaperReader.AddIfRead(fields, FieldNames.ServiceName, paper.Roles.Text(paper.ServiceName(), PaperRole.Service));
        PaperReader.AddIfRead(fields, FieldNames.Domain, paper.Roles.Domain(paper.Domain()));
        var people = paper.Candidates(FieldNames.PersonName, SentencePatterns.All(paper.Text, People).Where(n => Surnames.Begins(n.Text))).Where(p => p.Text.Length <= 4 || p.Text.Contains('·', StringComparison.Ordinal)).ToList();
        if (people.Count == 0 && SignedNames.Of(paper.Text) is { } signed)
            PaperReader.AddIfRead(fields, FieldNames.PersonName, SignedNames.Field(signed, paper.Page));
        PaperReader.AddIfRead(fields, FieldNames.PersonName, PaperValues.Person(people, paper.Page));
        PaperReader.AddIfRead(fields, FieldNames.PersonName, paper.Roles.Person(fields.GetValueOrDefault(FieldNames.PersonName), PaperRole.Person));
        // Who files for himself names himself, not a unit.
        if (!fields.ContainsKey(FieldNames.SubjectName) && people.Count > 0 && OfOneself.IsMatch(paper.Text.Text))
            PaperReader.AddIfRead(fields, FieldNames.SubjectName, PaperValues.Person(people, paper.Page));
        // And who is named as the one that files for himself is who promises.
        if (!fields.ContainsKey(FieldNames.PersonName) && fields.GetValueOrDefault(FieldNames.SubjectName) is { Value: { Length: <= 4 } name } self && Surnames.Begins(name) && !OrganizationNames.LooksWhole(name))
            fields[FieldNames.PersonName] = self;
        PaperReader.AddIfRead(fields, FieldNames.CreditCode, CreditCodes.First(paper.Text, paper.Page));
        if (IdNumbers.Spans(paper.Text.Text).Select(s => ((int From, int Length)?)s).FirstOrDefault() is { } number && !fields.ContainsKey(FieldNames.CreditCode))
            PaperReader.AddIfRead(fields, FieldNames.IdNumber, IdNumbers.Field(paper.Text.Slice(number.From, number.Length), paper.Page));
    }
}
