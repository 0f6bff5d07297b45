using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>Where an item of a card must stand that the finder of lines passed over: behind its label, where the other values begin (漏检项的位置).</summary>
internal static class ItemPlace
{
    /// <summary>Before where the others begin, and above and below the label's middle, in ems of it.</summary>
    private const double Before = 0.3, High = 0.95;

    /// <summary>Items that begin in one column.</summary>
    private static readonly string[] Column = [FieldNames.Name, FieldNames.Sex, FieldNames.BirthDate, FieldNames.Address];

    /// <summary>On the page; null where the label or the other values are not found.</summary>
    /// <param name="field">One of the column.</param>
    /// <param name="texts">Of the card's items.</param>
    /// <param name="sheet">Of the card.</param>
    /// <param name="wide">How wide the item may be, in ems of its label.</param>
    public static Quad? Of(string field, IReadOnlyDictionary<string, ReadText> texts, Sheet sheet, double wide)
    {
        var label = LabelFinder.Find(sheet, IdCardFrontLabels.All).FirstOrDefault(l => l.Field == field);
        var others = texts.Where(t => t.Key != field && Column.Contains(t.Key) && !t.Value.IsEmpty).Select(t => t.Value.Glyphs[0].Left).ToList();
        if (label is null || others.Count == 0 || others.Min() < label.Left)
            return null;
        var left = others.Min() - (Before * label.Em);
        return sheet.ToPage(left, label.Row - (High * label.Em), left + (wide * label.Em), label.Row + (High * label.Em));
    }
}
