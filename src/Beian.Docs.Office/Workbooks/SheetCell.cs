namespace Beian.Docs.Office.Workbooks;

/// <summary>A cell that is not empty, as it was stored (单元格).</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Text">What it says: text as it is, numbers in their stored notation.</param>
/// <param name="Type">What it was stored as.</param>
internal sealed record SheetCell(CellAddress Address, string Text, SheetCellType Type);
