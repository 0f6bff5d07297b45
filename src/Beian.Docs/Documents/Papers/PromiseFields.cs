using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers.Roles;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>The fields that promises and verification sheets share (承诺书、核验单的字段).</summary>
public static class PromiseFields
{
    private const int LongestName = 4;

    /// <summary>Somebody else may be meant, whose name was not read.</summary>
    private static readonly Regex InCharge = LoosePattern.Of("(?<!单位|人[(])负责人");

    public static void Add(Dictionary<string, FieldReading> fields, PaperReader paper)
    {
        // A paper of a person names no unit, one of a unit no service, and so on: only what is printed is a field.
        PaperReader.AddIfRead(fields, FieldNames.SubjectName, paper.Roles.Unit(paper.SubjectName()));
        PaperReader.AddIfRead(fields, FieldNames.ServiceName, paper.ServiceName());
        PaperReader.AddIfRead(fields, FieldNames.Domain, paper.Roles.Domain(paper.Domains()));
        PaperReader.DoubtService(fields);
        var people = People(paper);
        // 宓例 of 宓例泓: by hand at the foot, the end under the seal; the sentence has all of it.
        if (PromisingNames.Of(paper.Text) is { } promising && people.TrueForAll(p => promising.Text.Length > p.Text.Length && promising.Text.StartsWith(p.Text, StringComparison.Ordinal)))
            people = [promising];
        var named = people.Count == 0 && SignedNames.Of(paper.Text) is { } signed ? SignedNames.Field(signed, paper.Page) : PaperValues.Person(people, paper.Page);
        PaperReader.AddIfRead(fields, FieldNames.PersonName, OrRepresentative(paper, paper.Roles.Person(named, PaperRole.Person)));
        if (fields.GetValueOrDefault(FieldNames.SubjectName) is { } subject)
            PaperReader.AddIfRead(fields, FieldNames.PersonName, OrOneself(subject, fields.GetValueOrDefault(FieldNames.PersonName)));
        PaperReader.AddIfRead(fields, FieldNames.Position, PaperValues.Text(paper.Candidates(FieldNames.Position), paper.Page));
        PaperReader.AddIfRead(fields, FieldNames.CreditCode, CreditCodes.First(paper.Text, paper.Page));
        PaperReader.AddIfRead(fields, FieldNames.IdNumber, Number(paper, fields.GetValueOrDefault(FieldNames.PersonName)?.Value, isSure: !fields.ContainsKey(FieldNames.CreditCode)));
    }

    /// <summary>Of several persons' numbers the one behind the name of who is in charge; where none stands there, the first, for a person to look at.</summary>
    /// <param name="paper">Of a promise or a sheet.</param>
    /// <param name="person">Who is in charge.</param>
    /// <param name="isSure">What looks like a number is one, wherever it stands; beside a unit's code it is one behind that name only.</param>
    private static FieldReading? Number(PaperReader paper, string? person, bool isSure)
    {
        var text = paper.Text.Text;
        var spans = IdNumbers.Spans(text).ToList();
        FieldReading Of((int From, int Length) span) => IdNumbers.Field(paper.Text.Slice(span.From, span.Length), paper.Page);
        bool IsBehindPerson((int From, int Length) span, int i) => person is not null && text[(i == 0 ? 0 : spans[i - 1].From + spans[i - 1].Length)..span.From].Contains(person, StringComparison.Ordinal);
        var own = spans.Where(IsBehindPerson).ToList();
        if (!isSure)
            return own is [var beside] ? Of(beside) : null;
        if (spans.Select(s => PlainText.Squeeze(text.Substring(s.From, s.Length)).ToUpperInvariant()).Distinct().Count() < 2)
            return spans.Count == 0 ? null : Of(spans[0]);
        return own is [var one] ? Of(one) : RoleFields.Doubted(Of(own.Count > 0 ? own[0] : spans[0]), "severalNumbers");
    }

    /// <summary>Who stands beside a label of the person in charge.</summary>
    public static List<ReadText> People(PaperReader paper) =>
        [.. paper.Candidates(FieldNames.PersonName).Where(p => p.Text.Length <= LongestName || p.Text.Contains('·', StringComparison.Ordinal))];

    /// <summary>Whether a paper names a person where others name the unit.</summary>
    public static bool IsPerson(string? subject) => subject is not null && ((subject.Length <= LongestName && Surnames.Begins(subject)) || subject.Contains('·', StringComparison.Ordinal)) && !OrganizationNames.LooksWhole(subject);

    /// <summary>Who is named as the one that files for himself is who promises, and has signed.</summary>
    private static FieldReading? OrOneself(FieldReading subject, FieldReading? person) =>
        IsPerson(subject.Value) && (person is null || (person.Status == FieldStatus.Doubtful && person.Value == subject.Value)) ? subject : person;

    /// <summary>Where no one else is named, who promises for the unit, doubtful where the paper speaks of a person in charge; and the name that stands there vouches for the same one elsewhere.</summary>
    private static FieldReading? OrRepresentative(PaperReader paper, FieldReading? person)
    {
        if (person?.Status == FieldStatus.Confirmed || paper.Roles.Person(null, PaperRole.Representative) is not { Value: not null } other)
            return person;
        if (person?.Value is { } read)
            return read == other.Value && other.Status == FieldStatus.Confirmed ? other : person;
        return other.Status == FieldStatus.Confirmed && InCharge.IsMatch(paper.Text.Text) ? RoleFields.Doubted(other, RoleFields.Unsure) : other;
    }
}
