using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>Looks for an ethnic group that the finder of lines passed over: 回 by itself is a box to it (民族复看).</summary>
public static class EthnicityLook
{
    /// <summary>Of the place behind the label, in ems of it: from where to where, and above and below its middle.</summary>
    private const double From = 0.25, To = 3.2, High = 0.95;

    /// <summary>What is printed there where it is a group's name; null where it is not seen.</summary>
    /// <param name="texts">Of the card's items.</param>
    /// <param name="sheet">Of the card.</param>
    /// <param name="page">Asked what stands there.</param>
    public static FieldReading? Find(IReadOnlyDictionary<string, ReadText> texts, Sheet sheet, PageView page)
    {
        if (texts.GetValueOrDefault(FieldNames.Ethnicity) is { IsEmpty: false } || LabelFinder.Find(sheet, IdCardFrontLabels.All).FirstOrDefault(l => l.Field == FieldNames.Ethnicity) is not { } label)
            return null;
        var place = sheet.ToPage(label.Right + (From * label.Em), label.Row - (High * label.Em), label.Right + (To * label.Em), label.Row + (High * label.Em));
        if (page.Probe.Reread([place], null) is not [{ Chars.Count: > 0 } seen] || PlainText.Squeeze(seen.Text) is not { } group || !EthnicGroups.IsKnown(group))
            return null;
        var isSure = seen.Chars.All(c => c.Confidence >= Judgement.Sure);
        return new() { Value = group, Status = isSure ? FieldStatus.Confirmed : FieldStatus.Doubtful, Confidence = isSure ? 0.98 : 0.6, Page = page.Number, Box = place, Raw = group, Evidence = ["lexicon", "lookedAgain"] };
    }
}
