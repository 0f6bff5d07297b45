using System.Text.RegularExpressions;
using Beian.Docs.Documents.IdCardBack;
using Beian.Docs.Documents.IdCardFront;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.PersonCards;

namespace Beian.Docs.Documents.ResidencePermit;

/// <summary>Reads a side that says 居住证: whatever its labels announce, and nothing that has no label there.</summary>
public static partial class ResidencePermitExtractor
{
    public static DocumentReading Read(FoundDocument found, PageView page)
    {
        var values = CardValues.Of(found.Sheet, ResidencePermitLabels.All);
        var fields = new Dictionary<string, FieldReading>();
        if (values.Has(FieldNames.Name))
            Person(values, fields, found, page);
        if (values.Has(FieldNames.RegisteredAddress))
            fields[FieldNames.RegisteredAddress] = Address(values.Lines(FieldNames.RegisteredAddress), found, page);
        if (values.Has(FieldNames.Authority))
            fields[FieldNames.Authority] = PersonCardFields.Office(PersonCardFields.Han(values.Find(FieldNames.Authority, PersonCardFields.LooksLikeAuthority)), page);
        if (values.Has(FieldNames.IssuedOn))
            fields[FieldNames.IssuedOn] = PersonCardFields.Date(values.Find(FieldNames.IssuedOn, PersonCardFields.LooksLikeDate), page);
        if (values.Has(ResidencePermitLabels.Validity))
            (fields[FieldNames.ValidFrom], fields[FieldNames.ValidTo]) = CardValidity.Read(values.Find(ResidencePermitLabels.Validity, PersonCardFields.LooksLikeDate), page, lastDayBefore: true);
        else if (values.Has(FieldNames.ValidTo))
            fields[FieldNames.ValidTo] = PersonCardFields.Date(values.Find(FieldNames.ValidTo, PersonCardFields.LooksLikeDate), page);
        if (values.Has(FieldNames.PermitNumber))
            fields[FieldNames.PermitNumber] = PersonCardFields.Number(values.Find(FieldNames.PermitNumber, t => PermitNumber().IsMatch(t.ToUpperInvariant())), PermitNumber(), page);
        return new DocumentReading
        {
            Kind = DocumentKinds.ResidencePermit,
            Page = page.Number,
            Confidence = found.Confidence,
            Region = found.Region,
            Rotation = page.Text.Rotation,
            Fields = fields,
        };
    }

    private static void Person(CardValues values, Dictionary<string, FieldReading> fields, FoundDocument found, PageView page)
    {
        var texts = new Dictionary<string, ReadText>();
        if (values.Find(FieldNames.IdNumber, t => t.Count(char.IsAsciiDigit) >= 14) is { } digits)
            texts[FieldNames.IdNumber] = digits;
        if ((values.Lines(FieldNames.BirthDate) ?? values.Find(FieldNames.BirthDate, PersonCardFields.LooksLikeDate)) is { } birth)
            texts[FieldNames.BirthDate] = birth;
        var number = IdNumberField.Read(texts, page);
        fields[FieldNames.Name] = PersonCardFields.Name(values.Find(FieldNames.Name, PersonCardFields.LooksLikeName), page);
        if (values.Has(FieldNames.Sex))
            fields[FieldNames.Sex] = IdCardFrontExtractor.SexOf(values.Find(FieldNames.Sex, PersonCardFields.LooksLikeSex), number, page);
        if (values.Has(FieldNames.Ethnicity))
            fields[FieldNames.Ethnicity] = EthnicityField.Read(values.Find(FieldNames.Ethnicity, t => t.Length < 6), page);
        if (values.Has(FieldNames.BirthDate))
            fields[FieldNames.BirthDate] = BirthDateField.Read(texts, number, page);
        fields[FieldNames.IdNumber] = number;
        fields[FieldNames.Address] = Address(values.Lines(FieldNames.Address), found, page);
    }

    private static FieldReading Address(ReadText? text, FoundDocument found, PageView page) => text is null || text.Text.Length < 4
        ? Fields.Missing(page.Number)
        : StrayEnd().IsMatch(text.Text)
            ? Fields.Of(UnreadSign.Fill(text, page.Probe), text, page.Number, Judgement.Doubtful(text.Lowest * 0.5, "form"))
            : AddressField.Of(text, found.Sheet, page);

    /// <summary>A 省 behind a house number belongs to the other address of the card.</summary>
    [GeneratedRegex("(?<=[号室户楼幢组0-9])[省市县区]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StrayEnd();

    /// <summary>Of 港澳 residents a letter and eight digits, of 台湾 residents eight digits (domain §4.7).</summary>
    [GeneratedRegex(@"(?:[HM]\d{8}|(?<!\d)\d{8})(?!\d)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PermitNumber();
}
