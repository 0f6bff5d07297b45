using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>Looks for a sex that the finder of lines passed over, one small character by itself: behind its label, where the other values begin (性别复看).</summary>
public static class SexLook
{
    /// <summary>Of the place, in ems of the label.</summary>
    private const double Before = 0.3, Wide = 1.7, High = 0.95;

    /// <summary>What is printed there where it is what the number says; null where it is not seen.</summary>
    /// <param name="texts">Of the card's items.</param>
    /// <param name="number">Of the citizen.</param>
    /// <param name="sheet">Of the card.</param>
    /// <param name="page">Asked what stands there.</param>
    public static FieldReading? Find(IReadOnlyDictionary<string, ReadText> texts, FieldReading number, Sheet sheet, PageView page)
    {
        var label = LabelFinder.Find(sheet, IdCardFrontLabels.All).FirstOrDefault(l => l.Field == FieldNames.Sex);
        var others = texts.Where(t => t.Key is FieldNames.Name or FieldNames.BirthDate or FieldNames.Address && !t.Value.IsEmpty).Select(t => t.Value.Glyphs[0].Left).ToList();
        if (number is not { Status: FieldStatus.Confirmed, Value: { } value } || ResidentIdNumber.SexOf(value) is not { } fromNumber || label is null || others.Count == 0 || others.Min() < label.Right)
            return null;
        var left = others.Min() - (Before * label.Em);
        var place = sheet.ToPage(left, label.Row - (High * label.Em), left + (Wide * label.Em), label.Row + (High * label.Em));
        return page.Probe.Reread([place], null) is [var seen] && PlainText.Squeeze(seen.Text) == fromNumber
            ? new() { Value = fromNumber, Status = FieldStatus.Confirmed, Confidence = 0.99, Page = page.Number, Box = place, Raw = fromNumber, Evidence = ["idNumber", "lookedAgain"] }
            : null;
    }
}
