using System.Text.RegularExpressions;
using Beian.Docs.Documents.IdCardBack;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.PersonCards;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.PermanentResidenceCard;

/// <summary>Reads the card; of the 2023 edition's number the check digit and the birth date inside are proof.</summary>
public static partial class PermanentResidenceCardExtractor
{
    public static DocumentReading Read(FoundDocument found, PageView page)
    {
        var values = CardValues.Of(found.Sheet, PermanentResidenceCardLabels.All);
        var printed = values.Find(FieldNames.BirthDate, PersonCardFields.LooksLikeDate);
        var digits = values.Find(FieldNames.IdNumber, t => Shape().IsMatch(t.ToUpperInvariant()));
        var number = digits is null ? null : Shape().Match(digits.Text.ToUpperInvariant()).Value;
        var birth = number?.Length == ResidentIdNumber.Length && ResidentIdNumber.HasValidCheck(number) ? ResidentIdNumber.BirthDateOf(number) : null;
        var isProven = birth is not null && printed is not null && PersonCardFields.DateIn(printed.Text) == birth;
        var (from, to) = CardValidity.Read(values.Find(PermanentResidenceCardLabels.Validity, t => t.Count(char.IsAsciiDigit) >= 8), page, lastDayBefore: true);
        var fields = new Dictionary<string, FieldReading>
        {
            [FieldNames.Name] = Name(values, found.Sheet, page),
            [FieldNames.Sex] = PersonCardFields.Sex(values.Find(FieldNames.Sex, PersonCardFields.LooksLikeSex), page),
            [FieldNames.BirthDate] = PersonCardFields.Date(printed, page, birth),
            [FieldNames.Nationality] = PersonCardFields.Plain(PersonCardFields.Han(values.Find(FieldNames.Nationality, PersonCardFields.LooksLikeAddress)), page),
            [FieldNames.IdNumber] = PersonCardFields.Number(digits, Shape(), page, isProven ? number : null),
            [FieldNames.ValidFrom] = from,
            [FieldNames.ValidTo] = to,
        };
        if (values.Has(FieldNames.Authority))
            fields[FieldNames.Authority] = PersonCardFields.Office(PersonCardFields.Han(values.Find(FieldNames.Authority, PersonCardFields.LooksLikeAuthority)), page);
        return new DocumentReading
        {
            Kind = DocumentKinds.PermanentResidenceCard,
            Page = page.Number,
            Confidence = found.Confidence,
            Region = found.Region,
            Rotation = page.Text.Rotation,
            Fields = fields,
        };
    }

    /// <summary>In Latin capitals as a rule, in Chinese where the holder has such a name.</summary>
    private static FieldReading Name(CardValues values, Sheet sheet, PageView page)
    {
        if (values.Find(FieldNames.Name, PersonCardFields.LooksLikeName) is { } chinese)
            return PersonCardFields.Name(chinese, page);
        var latin = values.Find(FieldNames.Name, t => t.Count(char.IsAsciiLetterUpper) >= 4 && !t.Contains("NAME", StringComparison.OrdinalIgnoreCase));
        var name = PersonCardFields.Plain(latin is null ? null : Whole(latin, sheet), page, 4);
        // A comma parts the surname from the rest; what was read as a point is one, and where none was read it may have been passed over.
        return name.Value is null || name.Value.Contains(',', StringComparison.Ordinal) || name.Value.Contains('.', StringComparison.Ordinal)
            ? name with { Value = name.Value?.Replace('.', ',') }
            : name with { Status = FieldStatus.Doubtful, Confidence = Math.Min(name.Confidence, 0.7), Evidence = ["lostMark"] };
    }

    /// <summary>Given names stand so far apart that a line of them is cut into runs: all of the line that is a name.</summary>
    private static ReadText Whole(ReadText begun, Sheet sheet)
    {
        var line = sheet.Lines.FirstOrDefault(l => l.Contains(begun.Glyphs[0])) ?? [];
        var name = line.SkipWhile(g => g != begun.Glyphs[0]).TakeWhile(g => g.Text[0] is (>= 'A' and <= 'Z') or ',' or '.' or '-' or '\'').ToList();
        return name.Count > begun.Glyphs.Count ? ReadText.From([new TextRun(name)]) : begun;
    }

    /// <summary>domain §4.5: eighteen digits that begin with 9, or three letters and twelve digits.</summary>
    [GeneratedRegex(@"(?<![A-Z0-9])(?:9\d{16}[\dX]|[A-Z]{3}\d{12})(?![A-Z0-9])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
