using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>Looks for a sex that the finder of lines passed over, one small character by itself (性别复看).</summary>
public static class SexLook
{
    /// <summary>Of the place, in ems of the label.</summary>
    private const double Wide = 1.7;

    /// <summary>What is printed there where it is what the number says; null where it is not seen.</summary>
    /// <param name="texts">Of the card's items.</param>
    /// <param name="number">Of the citizen.</param>
    /// <param name="sheet">Of the card.</param>
    /// <param name="page">Asked what stands there.</param>
    public static FieldReading? Find(IReadOnlyDictionary<string, ReadText> texts, FieldReading number, Sheet sheet, PageView page) =>
        number is { Status: FieldStatus.Confirmed, Value: { } value } && ResidentIdNumber.SexOf(value) is { } sex && ItemPlace.Of(FieldNames.Sex, texts, sheet, Wide) is { } place
        && page.Probe.Reread([place], null) is [var seen] && PlainText.Squeeze(seen.Text) == sex
            ? new() { Value = sex, Status = FieldStatus.Confirmed, Confidence = 0.99, Page = page.Number, Box = place, Raw = sex, Evidence = ["idNumber", "lookedAgain"] }
            : null;
}
