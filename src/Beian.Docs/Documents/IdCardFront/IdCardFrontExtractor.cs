using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.PersonCards;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>Reads the person side: by its labels, and by the places that the standard gives where a label was not read.</summary>
public static class IdCardFrontExtractor
{
    private static readonly string[] Sexes = ["男", "女"];

    public static DocumentReading Read(FoundDocument found, PageView page)
    {
        var texts = new Dictionary<string, ReadText>(IdCardFrontValues.Find(found.Sheet));
        var number = IdNumberField.Read(texts, page);
        SexInName.Part(texts, number);
        var ethnicity = texts.GetValueOrDefault(FieldNames.Ethnicity) is { IsEmpty: false } group ? EthnicityField.Read(group, page) : EthnicityLook.Find(found.Sheet, page) ?? Fields.Missing(page.Number);
        var isOfMinority = ethnicity is { Status: FieldStatus.Confirmed, Value: not "汉" };
        var fields = new Dictionary<string, FieldReading>
        {
            [FieldNames.Name] = NameOf(texts.GetValueOrDefault(FieldNames.Name), page, isOfMinority) is { Value: not null } name ? name : NameLook.Find(texts, found.Sheet, page) ?? Fields.Missing(page.Number),
            [FieldNames.Sex] = SexOf(texts.GetValueOrDefault(FieldNames.Sex), number, page) is { Value: not null } sex ? sex : SexLook.Find(texts, number, found.Sheet, page) ?? Fields.Missing(page.Number),
            [FieldNames.Ethnicity] = ethnicity,
            [FieldNames.BirthDate] = BirthDateField.Read(texts, number, page),
            [FieldNames.Address] = Address(texts, found, page),
            [FieldNames.IdNumber] = number,
        };
        return new DocumentReading
        {
            Kind = DocumentKinds.IdCardFront,
            Page = page.Number,
            Confidence = found.Confidence,
            Region = found.Region,
            Rotation = page.Text.Rotation,
            Fields = fields,
            Issues = [.. IdCardFrontIssues.Of(fields), .. TemporaryCard.Issue(found.Sheet, isFront: true)],
        };
    }

    /// <summary>Of every card with a person on it.</summary>
    /// <param name="text">As read.</param>
    /// <param name="page">The page.</param>
    /// <param name="mayBeLong">乌云其木格: names of five characters and more without a dot are borne by other peoples than the Han.</param>
    internal static FieldReading NameOf(ReadText? text, PageView page, bool mayBeLong = false)
    {
        if (text is null || text.IsEmpty)
            return Fields.Missing(page.Number);
        var whole = PersonName.Clean(ItemCleaner.Person(PersonName.WithoutArc(text)));
        var clean = PaleEnd.DropOfName(whole, page.Probe);
        return PaleEnd.Doubt(OfClean(clean, page, mayBeLong), clean, whole);
    }

    private static FieldReading OfClean(ReadText clean, PageView page, bool mayBeLong)
    {
        if (clean.Text.Length == 1 && CutName.Rest(clean, page) is { } whole)
            return Fields.Of(whole, clean, page.Number, Judgement.Doubtful(0.5, "lookedAgain"));
        if (clean.IsEmpty)
            return Fields.Missing(page.Number);
        if (CutName.One(clean, page) is { } withOne)
            return Fields.Of(withOne, clean, page.Number, Judgement.Doubtful(0.6, "lookedAgain"));
        var seen = ShapeRepair.Apply(clean, page.Probe, ShapeScope.Person);
        var judgement = clean.Text.Length is < 2 or > 25 || !PersonName.HasForm(clean.Text) || (PersonName.IsLong(clean.Text) && !(mayBeLong && clean.Lowest >= Judgement.Sure))
            ? Judgement.Doubtful(clean.Lowest * 0.5, "shape")
            : Judgement.OfName(seen, page.Probe);
        // A third character that no box held leaves its ink.
        if (judgement.IsConfirmed && clean is { Glyphs.Count: 2, Text.Length: 2 } && !BlankPaper.IsBehindName(clean, page.Probe))
            judgement = Judgement.Doubtful(Math.Min(clean.Lowest, 0.8), "cutOff");
        return Fields.Of(UnreadSign.Fill(seen, page.Probe), clean, page.Number, judgement);
    }

    /// <summary>Of every card with a citizen's number on it.</summary>
    internal static FieldReading SexOf(ReadText? text, FieldReading number, PageView page)
    {
        var fromNumber = number.Status == FieldStatus.Confirmed ? ResidentIdNumber.SexOf(number.Value!) : null;
        if (text is null || text.IsEmpty)
            return Fields.Missing(page.Number);
        var printed = Sexes.FirstOrDefault(s => text.Text.Contains(s, StringComparison.Ordinal));
        if (printed is null)
            return fromNumber is null ? Fields.Missing(page.Number) : Fields.Of(fromNumber, text, page.Number, Judgement.Doubtful(0.5, "fromNumber"));
        if (printed == fromNumber)
            return Fields.Of(printed, text, page.Number, Judgement.Confirmed(0.999, "idNumber"));
        return Fields.Of(printed, text, page.Number, fromNumber is null && text.Lowest > 0.95 && text.Text == printed
            ? Judgement.Confirmed(text.Lowest, "score")
            : Judgement.Doubtful(text.Lowest * 0.8, fromNumber is null ? "lowScore" : "differsFromNumber"));
    }

    private static FieldReading Address(IReadOnlyDictionary<string, ReadText> texts, FoundDocument found, PageView page)
    {
        if (!texts.TryGetValue(FieldNames.Address, out var text) || text.Text.Length < 4)
            return Fields.Missing(page.Number);
        var clean = AddressText.Clean(text);
        text = PaleEnd.Drop(clean, page.Probe);
        return PaleEnd.Doubt(Address(texts, text, found, page), text, clean);
    }

    private static FieldReading Address(IReadOnlyDictionary<string, ReadText> texts, ReadText text, FoundDocument found, PageView page)
    {
        if (AddressField.WithLastLine(text, found.Sheet, page) is { } whole)
            return whole;
        if (AddressLines.WithOne(text, page.Probe) is { } withOne)
            return Fields.Of(withOne.Text, withOne, page.Number, Judgement.Doubtful(Math.Min(text.Lowest, 0.6), "lookedAgain"));
        var field = AddressField.Of(text, page);
        if (LastLine.EndsOpen(text) && !LastLine.EndsInANumber(text, found.Sheet, page.Probe))
            field = field with { Status = FieldStatus.Doubtful, Confidence = Math.Min(field.Confidence, 0.5), Evidence = [.. field.Evidence, "lostLine"] };
        if (field.Status == FieldStatus.Confirmed && AddressLines.HaveRoomForMore(text, page.Probe))
            field = field with { Status = FieldStatus.Doubtful, Confidence = Math.Min(field.Confidence, 0.5), Evidence = [.. field.Evidence, "lostCharacter"] };
        // On a card all values begin at one line; an address that begins farther right has lost its province.
        var left = texts.Where(t => t.Key is FieldNames.Name or FieldNames.Sex && !t.Value.IsEmpty).Select(t => t.Value.Glyphs[0].Left).DefaultIfEmpty(double.MaxValue).Min();
        return text.Pieces().First()[0].Left - left > 1.6 * text.Glyphs[0].Em && left < double.MaxValue
            ? field with { Status = FieldStatus.Doubtful, Confidence = Math.Min(field.Confidence, 0.5), Evidence = [.. field.Evidence, "cutOff"] }
            : field;
    }
}
