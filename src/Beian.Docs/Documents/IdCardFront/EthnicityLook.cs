using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>Looks for an ethnic group that the finder of lines passed over: 回 by itself is a box to it (民族复看).</summary>
public static class EthnicityLook
{
    /// <summary>Of the place, in ems of the label: most groups have one or two characters.</summary>
    private const double Wide = 3;

    /// <summary>What is printed there where it is a group's name; null where it is not seen.</summary>
    /// <param name="sheet">Of a card on which nothing was read there.</param>
    /// <param name="page">Asked what stands there.</param>
    public static FieldReading? Find(Sheet sheet, PageView page)
    {
        if (ItemPlace.Behind(FieldNames.Ethnicity, sheet, Wide) is not { } place || page.Probe.Reread([place], null) is not [{ Chars.Count: > 0 } seen] || PlainText.Squeeze(seen.Text) is not { } group || !EthnicGroups.IsKnown(group))
            return null;
        var isSure = seen.Chars.All(c => c.Confidence >= Judgement.Sure);
        return new() { Value = group, Status = isSure ? FieldStatus.Confirmed : FieldStatus.Doubtful, Confidence = isSure ? 0.98 : 0.6, Page = page.Number, Box = place, Raw = group, Evidence = ["lexicon", "lookedAgain"] };
    }
}
