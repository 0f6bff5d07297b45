using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>Where an item of a card must stand that the finder of lines passed over: behind its label (漏检项的位置).</summary>
internal static class ItemPlace
{
    /// <summary>Before where the others begin, and above and below the label's middle, in ems of it.</summary>
    private const double Before = 0.3, High = 0.95;

    /// <summary>Behind a label at which no column begins, in ems of it.</summary>
    private const double Gap = 0.25;

    /// <summary>Items that begin in one column.</summary>
    private static readonly string[] Column = [FieldNames.Name, FieldNames.Sex, FieldNames.BirthDate, FieldNames.Address];

    /// <summary>Where the other values begin, on the page; null where the label or these are not found.</summary>
    /// <param name="field">One of the column.</param>
    /// <param name="texts">Of the card's items.</param>
    /// <param name="sheet">Of the card.</param>
    /// <param name="wide">How wide the item may be, in ems of its label.</param>
    public static Quad? Of(string field, IReadOnlyDictionary<string, ReadText> texts, Sheet sheet, double wide)
    {
        var others = texts.Where(t => t.Key != field && Column.Contains(t.Key) && !t.Value.IsEmpty).Select(t => t.Value.Glyphs[0].Left).ToList();
        return LabelOf(field, sheet) is { } label && others.Count > 0 && others.Min() >= label.Left ? From(others.Min() - (Before * label.Em), label, sheet, wide) : null;
    }

    /// <summary>Right behind the label, on the page; null where that is not found.</summary>
    /// <inheritdoc cref="Of"/>
    public static Quad? Behind(string field, Sheet sheet, double wide) => LabelOf(field, sheet) is { } label ? From(label.Right + (Gap * label.Em), label, sheet, wide) : null;

    private static LabelHit? LabelOf(string field, Sheet sheet) => LabelFinder.Find(sheet, IdCardFrontLabels.All).FirstOrDefault(l => l.Field == field);

    private static Quad From(double left, LabelHit label, Sheet sheet, double wide) => sheet.ToPage(left, label.Row - (High * label.Em), left + (wide * label.Em), label.Row + (High * label.Em));
}
