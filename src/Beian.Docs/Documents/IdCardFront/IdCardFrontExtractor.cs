using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.PersonCards;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>Reads the person side: by its labels, and by the places that the standard gives where a label was not read.</summary>
public static class IdCardFrontExtractor
{
    /// <summary>What one of two recognizers keeps where they differ.</summary>
    private const double Contested = 0.35;

    private static readonly string[] Sexes = ["男", "女"];

    public static DocumentReading Read(FoundDocument found, PageView page)
    {
        var texts = new Dictionary<string, ReadText>(IdCardFrontValues.Find(found.Sheet));
        var number = IdNumberField.Read(texts, page);
        SexInName.Part(texts, number);
        var ethnicity = Ethnicity(texts, page);
        var isOfMinority = ethnicity is { Status: FieldStatus.Confirmed, Value: not "汉" };
        var fields = new Dictionary<string, FieldReading>
        {
            [FieldNames.Name] = NameOf(texts.GetValueOrDefault(FieldNames.Name), page, isOfMinority) is { Value: not null } name ? name : NameLook.Find(texts, found.Sheet, page) ?? Fields.Missing(page.Number),
            [FieldNames.Sex] = SexOf(texts.GetValueOrDefault(FieldNames.Sex), number, page),
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
        var clean = PersonName.Clean(ItemCleaner.Person(PersonName.WithoutArc(text)));
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

    private static FieldReading Ethnicity(IReadOnlyDictionary<string, ReadText> texts, PageView page)
    {
        if (!texts.TryGetValue(FieldNames.Ethnicity, out var text) || text.IsEmpty)
            return Fields.Missing(page.Number);
        text = text.Where(g => PlainText.IsIdeograph(g.Text[0]) || g.Source.Confidence == 0);
        if (text.IsEmpty)
            return Fields.Missing(page.Number);
        var value = text.Text.Length > 1 && text.Text[^1] == '族' ? text.Text[..^1] : text.Text;
        // 汉使用: a watermark goes on behind it.
        if (!EthnicGroups.IsKnown(value) && EthnicGroups.All.Where(g => value.StartsWith(g, StringComparison.Ordinal)).MaxBy(g => g.Length) is { } first && value.Length <= text.Glyphs.Count && IsWatermark(value[first.Length..]))
            return Fields.Of(first, text.Part(0, first.Length), page.Number, Judgement.Doubtful(0.7, "lexicon", "repaired"));
        // The list proves a good deal: few look-alikes are both ethnic groups.
        if (!EthnicGroups.IsKnown(value) && (Nearest(value) ?? Other(value, text, page)) is { } meant)
            return Fields.Of(meant, text, page.Number, Judgement.Doubtful(0.7, "lexicon", "repaired"));
        var judgement = !EthnicGroups.IsKnown(value) ? Judgement.Doubtful(text.Lowest * 0.5, "unknownWord")
            : text.Lowest >= 0.8 || IsOnlyOne(value, text) ? Judgement.Confirmed(Math.Max(text.Mean, 0.98), "lexicon")
            : Judgement.OfPlainText(text, page.Probe);
        return Fields.Of(value, text, page.Number, judgement);
    }

    private static bool IsWatermark(string text) => "仅供备案使用专用复印无效".Contains(text, StringComparison.Ordinal);

    /// <summary>畲, where one of two recognizers sees 畬: no group is called so.</summary>
    private static bool IsOnlyOne(string value, ReadText text) =>
        value.Length <= text.Glyphs.Count && Enumerable.Range(0, value.Length).All(i => text.Glyphs[i].Source is var source
            && (source.Confidence >= 0.8 || (source.Confidence >= Contested && source.Alternative is { } other && source.AlternativeConfidence >= 0.8 && !EthnicGroups.IsKnown(value[..i] + other + value[(i + 1)..]))));

    /// <summary>The only group that differs in one character of several; null when none or more do.</summary>
    private static string? Nearest(string read)
    {
        var near = EthnicGroups.All
            .Where(g => g.Length > 1 && g.Length == read.Length && g.Zip(read).Count(p => p.First != p.Second) == 1)
            .Take(2)
            .ToList();
        return near.Count == 1 ? near[0] : null;
    }

    /// <summary>The group that comes of one character's runner-up, or of what its shape is like.</summary>
    private static string? Other(string value, ReadText text, PageView page) =>
        value.Length > text.Glyphs.Count
            ? null
            : text.Glyphs.Take(value.Length)
                .SelectMany((g, i) => new[] { page.Probe.Shape(g)?.Best, g.Source.Alternative }.OfType<string>().Select(o => value[..i] + o + value[(i + 1)..]))
                .FirstOrDefault(EthnicGroups.IsKnown);

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
