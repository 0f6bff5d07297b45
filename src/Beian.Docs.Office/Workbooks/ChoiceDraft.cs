namespace Beian.Docs.Office.Workbooks;

/// <summary>A drop-down over cells of a column (下拉选项).</summary>
/// <param name="Cells">Such as <c>B5:B5</c>.</param>
/// <param name="Source">A range on the sheet of choices; null for a hint without choices.</param>
/// <param name="Title">Of the hint that shows when the cell is chosen.</param>
/// <param name="Hint">What to write.</param>
/// <param name="OnlyThese">Whether anything else is refused.</param>
internal sealed record ChoiceDraft(string Cells, string? Source, string Title, string Hint, bool OnlyThese);
