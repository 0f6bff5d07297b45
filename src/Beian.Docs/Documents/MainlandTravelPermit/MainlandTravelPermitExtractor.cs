using System.Globalization;
using System.Text.RegularExpressions;
using Beian.Docs.Documents.IdCardBack;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.PersonCards;
using Beian.Docs.Identifiers;
using Beian.Docs.Identifiers.Mrz;

namespace Beian.Docs.Documents.MainlandTravelPermit;

/// <summary>Reads the side with the person by its labels, the other by its zone.</summary>
public static partial class MainlandTravelPermitExtractor
{
    /// <summary>The least score of each character of another look, of the letter for the sex, and how much longer than the part that is looked at, in its heights.</summary>
    private const double Certain = 0.9, CertainSex = 0.99, Margin = 0.1;

    public static DocumentReading ReadFront(FoundDocument found, PageView page)
    {
        var values = CardValues.Of(found.Sheet, MainlandTravelPermitLabels.All);
        var (from, to) = CardValidity.Read(values.Find(MainlandTravelPermitLabels.Validity, t => t.Count(char.IsAsciiDigit) >= 8), page, lastDayBefore: true);
        return Reading(found, page, new Dictionary<string, FieldReading>
        {
            [FieldNames.Name] = Name(values.Find(FieldNames.Name, PersonCardFields.LooksLikeName), page),
            [FieldNames.Sex] = PersonCardFields.Sex(values.Find(FieldNames.Sex, PersonCardFields.LooksLikeSex), page),
            [FieldNames.BirthDate] = PersonCardFields.Date(values.Find(FieldNames.BirthDate, PersonCardFields.LooksLikeDate), page),
            [FieldNames.IdNumber] = PersonCardFields.Number(values.Find(FieldNames.IdNumber, t => Shape().IsMatch(t.ToUpperInvariant())), Shape(), page),
            [FieldNames.ValidFrom] = from,
            [FieldNames.ValidTo] = to,
            [FieldNames.Authority] = PersonCardFields.Plain(PersonCardFields.Han(values.Find(FieldNames.Authority, PersonCardFields.LooksLikeAuthority)), page, 3),
        });
    }

    /// <summary>Names there have traditional characters that neither reader knows: both take 韋 for 章, and agree.</summary>
    private static FieldReading Name(ReadText? text, PageView page)
    {
        var name = PersonCardFields.Name(text, page);
        return name.Status == FieldStatus.Confirmed && text!.Lowest < Judgement.Sure
            ? name with { Status = FieldStatus.Doubtful, Confidence = Math.Min(name.Confidence, 0.7), Evidence = [.. name.Evidence, "traditionalCharacters"] }
            : name;
    }

    /// <summary>What check digits prove, and the sex, which none does.</summary>
    public static DocumentReading ReadZone(FoundDocument found, PageView page)
    {
        var lines = MrzLines.OfCards(found.Sheet, page.Probe).First();
        var zone = lines.Zone;
        Judgement Proven<T>(bool holds, Func<MachineReadableZone, T> value, int line, ReadText text, string printed) => !holds ? Judgement.Doubtful(0.5, "checkDigitFails")
            : zone.IsCompositeProven && lines.Agree(value, line) ? Judgement.Confirmed(0.999, "mrzCheckDigit", "mrzComposite", "secondReader")
            : zone.IsCompositeProven && IsSeenAgain(text, printed, page.Probe) ? Judgement.Confirmed(0.999, "mrzCheckDigit", "mrzComposite", "lookedAgain")
            : Judgement.Doubtful(0.9, "mrzCheckDigit");
        FieldReading Date(Func<MachineReadableZone, DateOnly?> value, bool holds, int from) => value(zone) is { } day && lines.Part(1, from, 6) is var text
            ? Fields.Of(ChineseDate.Format(day), text, page.Number, Proven(holds, value, 1, text, day.ToString("yyMMdd", CultureInfo.InvariantCulture)))
            : Fields.Missing(page.Number);
        var number = lines.Part(0, 5, zone.Number.Length);
        return Reading(found, page, new Dictionary<string, FieldReading>
        {
            [FieldNames.IdNumber] = Fields.Of(zone.Number, number, page.Number, Proven(zone.IsNumberProven, z => z.Number, 0, number, zone.Number)),
            [FieldNames.BirthDate] = Date(z => z.BirthDate, zone.IsBirthDateProven, 0),
            [FieldNames.ValidTo] = Date(z => z.ExpiresOn, zone.IsExpiryProven, 8),
            [FieldNames.Sex] = zone.Sex is { } sex && lines.Part(1, 7, 1) is var letter
                ? Fields.Of(sex, letter, page.Number, lines.Agree(z => z.Sex) ? Judgement.Confirmed(0.995, "mrz", "secondReader") : letter.Lowest > CertainSex ? Judgement.Confirmed(0.995, "mrz", "score") : Judgement.Doubtful(0.9, "noCheckDigit")) : Fields.Missing(page.Number),
        });
    }

    /// <summary>Where only figures may stand, and the letter that such numbers begin with, the page's reader sees the same: the other one takes figures of this type for letters. Of one wrong figure a check digit always tells.</summary>
    private static bool IsSeenAgain(ReadText text, string printed, IFieldProbe probe) =>
        text.LineQuads is [var line] && probe.Reread([line.Lengthened(Margin * line.Height)], "0123456789HM") is [{ Chars.Count: > 0 } seen] && PlainText.Squeeze(seen.Text) == printed && seen.Chars.All(c => c.Confidence > Certain);

    private static DocumentReading Reading(FoundDocument found, PageView page, Dictionary<string, FieldReading> fields) => new()
    {
        Kind = DocumentKinds.MainlandTravelPermit,
        Page = page.Number,
        Confidence = found.Confidence,
        Region = found.Region,
        Rotation = page.Text.Rotation,
        Fields = fields,
    };

    /// <summary>domain §4.7 [MEM]</summary>
    [GeneratedRegex(@"(?<![A-Z0-9])(?:[HM]\d{8}(?:\d{2})?|\d{10}[A-Z]?|\d{8})(?![A-Z0-9])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
