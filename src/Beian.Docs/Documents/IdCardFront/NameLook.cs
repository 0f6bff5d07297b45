using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>Looks for a name that a watermark's line swallowed, where the card has it: behind its label, above the other values (姓名复看).</summary>
public static class NameLook
{
    /// <summary>Of the place, in ems of the label: a name is set larger, and has four characters at most as a rule.</summary>
    private const double Wide = 6.5;

    /// <summary>The name, always doubtful; null where the label or the other values are not found, or nothing that can be a name is seen.</summary>
    public static FieldReading? Find(IReadOnlyDictionary<string, ReadText> texts, Sheet sheet, PageView page)
    {
        if (ItemPlace.Of(FieldNames.Name, texts, sheet, Wide) is not { } place || page.Probe.Reread([place], null) is not [{ Chars.Count: > 0 } seen])
            return null;
        var text = PersonName.Clean(ItemCleaner.Person(Of(seen)));
        return text.Text.Length is >= 2 and <= 4 && PersonName.HasForm(text.Text) && text.Text.All(PlainText.IsIdeograph)
            ? Fields.Of(text.Text, text, page.Number, Judgement.Doubtful(Math.Min(text.Lowest, 0.5), "lookedAgain"))
            : null;
    }

    private static ReadText Of(Recognition.TextLine seen) =>
        Sheet.From([seen]).Lines is [var line, ..] ? ReadText.From([new TextRun(line)]) : new ReadText([], null);
}
