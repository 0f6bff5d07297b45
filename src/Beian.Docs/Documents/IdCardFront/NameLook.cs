using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>Looks for a name that a watermark's line swallowed, where the card has it: behind its label, above the other values (姓名复看).</summary>
public static class NameLook
{
    /// <summary>Of the place, in ems of the label: a name is set larger, and has four characters at most as a rule.</summary>
    private const double Before = 0.3, Wide = 6.5, High = 0.95;

    /// <summary>The name, always doubtful; null where the label or the other values are not found, or nothing that can be a name is seen.</summary>
    public static FieldReading? Find(IReadOnlyDictionary<string, ReadText> texts, Sheet sheet, PageView page)
    {
        var label = LabelFinder.Find(sheet, IdCardFrontLabels.All).FirstOrDefault(l => l.Field == FieldNames.Name);
        var others = texts.Where(t => t.Key is FieldNames.Sex or FieldNames.BirthDate or FieldNames.Address && !t.Value.IsEmpty).Select(t => t.Value.Glyphs[0].Left).ToList();
        if (label is null || others.Count == 0 || others.Min() < label.Left)
            return null;
        double left = others.Min() - (Before * label.Em), right = left + (Wide * label.Em);
        var place = sheet.ToPage(left, label.Row - (High * label.Em), right, label.Row + (High * label.Em));
        if (page.Probe.Reread([place], null) is not [{ Chars.Count: > 0 } seen])
            return null;
        var text = PersonName.Clean(ItemCleaner.Person(Of(seen)));
        return text.Text.Length is >= 2 and <= 4 && PersonName.HasForm(text.Text) && text.Text.All(PlainText.IsIdeograph)
            ? Fields.Of(text.Text, text, page.Number, Judgement.Doubtful(Math.Min(text.Lowest, 0.5), "lookedAgain"))
            : null;
    }

    private static ReadText Of(Recognition.TextLine seen) =>
        Sheet.From([seen]).Lines is [var line, ..] ? ReadText.From([new TextRun(line)]) : new ReadText([], null);
}
