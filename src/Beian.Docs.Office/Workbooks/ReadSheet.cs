namespace Beian.Docs.Office.Workbooks;

/// <summary>A visible sheet with its cells, row by row, left to right (工作表内容).</summary>
/// <param name="Name">As on its tab.</param>
/// <param name="Cells">Only those that are not empty.</param>
/// <param name="DaysFrom1904">Whether dates count from 1904 instead of 1900.</param>
internal sealed record ReadSheet(string Name, IReadOnlyList<SheetCell> Cells, bool DaysFrom1904);
