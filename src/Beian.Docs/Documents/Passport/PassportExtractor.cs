using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.PersonCards;
using Beian.Docs.Identifiers;
using Beian.Docs.Identifiers.Mrz;

namespace Beian.Docs.Documents.Passport;

/// <summary>Reads a passport: what the zone's check digits prove, compared with what is printed above it.</summary>
public static class PassportExtractor
{
    public static DocumentReading Read(FoundDocument found, PageView page)
    {
        var values = CardValues.Of(found.Sheet, PassportLabels.All);
        if (MrzLines.OfPassports(found.Sheet, page.Probe).FirstOrDefault() is not { } lines)
            return PassportByLabels.Read(found, values, page);
        var zone = lines.Zone;
        var inZone = lines.Lines.SelectMany(l => l?.Glyphs ?? []).ToHashSet();
        var runs = values.Runs.Where(r => !r.Glyphs.Any(inZone.Contains)).ToList();
        var fields = new Dictionary<string, FieldReading>
        {
            [FieldNames.Surname] = PassportNames.Read(lines, z => z.Surname, _ => 5, runs, page),
            [FieldNames.GivenNames] = PassportNames.Read(lines, z => z.GivenNames, z => 7 + z.Surname.Length, runs, page),
            [FieldNames.Sex] = Sex(zone, lines, runs, page),
            [FieldNames.BirthDate] = Date(zone.BirthDate, zone.IsBirthDateProven, lines.Part(1, 13, 6), lines, z => z.BirthDate, runs, page),
            [FieldNames.Nationality] = Nationality(zone, lines, page),
            [FieldNames.IdNumber] = Number(zone, lines, runs, page),
            [FieldNames.IssuedOn] = PassportDates.Issued(runs, zone.BirthDate, zone.ExpiresOn, page),
            [FieldNames.ValidTo] = Date(zone.ExpiresOn, zone.IsExpiryProven, lines.Part(1, 21, 6), lines, z => z.ExpiresOn, runs, page),
        };
        // Its term begins on the day it is issued.
        fields[FieldNames.ValidFrom] = fields[FieldNames.IssuedOn];
        // A foreign passport prints no Chinese; nothing is missing then.
        if (zone.IssuingState == "CHN" || zone.Nationality == "CHN")
        {
            fields[FieldNames.Name] = PersonCardFields.Name(values.Find(FieldNames.Name, PersonCardFields.LooksLikeName), page);
            fields[FieldNames.Authority] = PersonCardFields.Plain(PersonCardFields.Han(values.Find(FieldNames.Authority, PersonCardFields.LooksLikeAuthority)), page, 3);
        }

        return new DocumentReading
        {
            Kind = DocumentKinds.Passport,
            Page = page.Number,
            Confidence = found.Confidence,
            Region = found.Region,
            Rotation = page.Text.Rotation,
            Fields = fields,
        };
    }

    private static FieldReading Number(MachineReadableZone zone, MrzLines lines, IReadOnlyList<TextRun> runs, PageView page)
    {
        var printed = runs.FirstOrDefault(r => r.Text.Contains(zone.Number, StringComparison.OrdinalIgnoreCase));
        var text = printed is null ? lines.Part(1, 0, zone.Number.Length) : ReadText.From([printed]);
        return Fields.Of(zone.Number, text, page.Number, Proven(zone.IsNumberProven, printed is not null, lines, z => z.Number, text));
    }

    private static FieldReading Date(DateOnly? date, bool holds, ReadText inZone, MrzLines lines, Func<MachineReadableZone, DateOnly?> value, IReadOnlyList<TextRun> runs, PageView page)
    {
        if (date is not { } day)
            return Fields.Missing(page.Number);
        var printed = runs.FirstOrDefault(r => PassportDates.Parse(r.Text) == day);
        var text = printed is null ? inZone : ReadText.From([printed]);
        return Fields.Of(ChineseDate.Format(day), text, page.Number, Proven(holds, printed is not null, lines, value, text));
    }

    /// <summary>A check digit lets one wrong reading in ten pass: the print must agree as well, or the digit over all and the other reader.</summary>
    private static Judgement Proven<T>(bool holds, bool isPrinted, MrzLines lines, Func<MachineReadableZone, T> value, ReadText text) => (holds, isPrinted, lines.Zone.IsCompositeProven && lines.Agree(value)) switch
    {
        (true, true, _) => Judgement.Confirmed(0.9999, "mrzCheckDigit", "printed"),
        (true, _, true) => Judgement.Confirmed(0.999, "mrzCheckDigit", "mrzComposite", "secondReader"),
        _ => Judgement.Doubtful(text.Lowest * 0.8, holds ? "notPrinted" : "checkDigitFails"),
    };

    private static FieldReading Sex(MachineReadableZone zone, MrzLines lines, IReadOnlyList<TextRun> runs, PageView page)
    {
        var printed = runs.FirstOrDefault(r => PersonCardFields.LooksLikeSex(r.Text));
        if (printed is not null)
            return PersonCardFields.Sex(ReadText.From([printed]), page, zone);
        return zone.Sex is { } sex ? Fields.Of(sex, lines.Part(1, 20, 1), page.Number, Judgement.Doubtful(0.8, "notPrinted")) : Fields.Missing(page.Number);
    }

    /// <summary>No check digit covers it; that it is the issuing state's as well makes it sure.</summary>
    private static FieldReading Nationality(MachineReadableZone zone, MrzLines lines, PageView page)
    {
        var text = lines.Part(1, 10, 3);
        return Fields.Of(zone.Nationality, text, page.Number, zone.Nationality == zone.IssuingState && text.Lowest > 0.5
            ? Judgement.Confirmed(0.999, "issuingState")
            : Judgement.Doubtful(text.Lowest * 0.9, "noCheckDigit"));
    }
}
