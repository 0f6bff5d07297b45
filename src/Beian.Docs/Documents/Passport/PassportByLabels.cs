using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.PersonCards;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Passport;

/// <summary>A passport whose zone was not read: its items by their labels. Nothing proves them, so all but the name stay doubtful.</summary>
public static partial class PassportByLabels
{
    public static DocumentReading Read(FoundDocument found, CardValues values, PageView page) => new()
    {
        Kind = DocumentKinds.Passport,
        Page = page.Number,
        Confidence = found.Confidence,
        Region = found.Region,
        Rotation = page.Text.Rotation,
        Fields = new Dictionary<string, FieldReading>
        {
            [FieldNames.Name] = PersonCardFields.Name(values.Find(FieldNames.Name, PersonCardFields.LooksLikeName), page),
            [FieldNames.Sex] = Doubtful(values.Find(FieldNames.Sex, PersonCardFields.LooksLikeSex), t => PersonCardFields.SexIn(t), page),
            [FieldNames.BirthDate] = Date(FieldNames.BirthDate, values, page),
            [FieldNames.IdNumber] = Doubtful(values.Find(FieldNames.IdNumber, t => Number().IsMatch(t)), t => Number().Match(t).Value, page),
            [FieldNames.IssuedOn] = Date(FieldNames.IssuedOn, values, page),
            [FieldNames.ValidFrom] = Date(FieldNames.IssuedOn, values, page),
            [FieldNames.ValidTo] = Date(FieldNames.ValidTo, values, page),
        },
        Issues = [new DocumentIssue("passport.zone", Severity.Info, null, "没有读到护照下方的机读码，护照内容请对照原件核对；重拍时请把最下面两行拍清楚。")],
    };

    private static FieldReading Date(string field, CardValues values, PageView page) =>
        Doubtful(values.Find(field, t => PassportDates.Parse(t) is not null), t => PassportDates.Parse(t) is { } date ? ChineseDate.Format(date) : null, page);

    private static FieldReading Doubtful(ReadText? text, Func<string, string?> parse, PageView page) => text is null || parse(text.Text) is not { } value
        ? Fields.Missing(page.Number)
        : Fields.Of(value, text, page.Number, Judgement.Doubtful(text.Lowest * 0.8, "noZone"));

    [GeneratedRegex(@"^[A-Z][A-Z0-9]\d{7}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
