using Beian.Docs.Filings.Forms;
using Beian.Docs.Office.Workbooks;

namespace Beian.Docs.Office.Forms;

/// <summary>The hidden sheet that the drop-downs take their words from, a column for each table (选项表).</summary>
internal sealed class ChoiceSheet
{
    private readonly List<(string Title, IReadOnlyList<string> Words)> _columns = [];

    public SheetDraft Draft
    {
        get
        {
            var sheet = new SheetDraft(FormSheets.ChoicesSheet, [.. _columns.Select(_ => 24.0)]) { IsHidden = true };
            var height = _columns.Select(c => c.Words.Count).DefaultIfEmpty().Max();
            sheet.Add([.. _columns.Select(c => new CellDraft(c.Title, CellStyle.Header))]);
            for (var row = 0; row < height; row++)
                sheet.Add([.. _columns.Select(c => new CellDraft(c.Words.ElementAtOrDefault(row)))]);
            return sheet;
        }
    }

    /// <summary>Such as <c>'选项'!$B$2:$B$20</c>; the same words are written once.</summary>
    public string RangeOf(FormField field)
    {
        var place = _columns.FindIndex(c => c.Words.SequenceEqual(field.Choices));
        if (place < 0)
        {
            place = _columns.Count;
            _columns.Add((field.Label, field.Choices));
        }

        var column = CellAddress.ColumnName(place);
        return $"'{FormSheets.ChoicesSheet}'!${column}$2:${column}${field.Choices.Count + 1}";
    }
}
