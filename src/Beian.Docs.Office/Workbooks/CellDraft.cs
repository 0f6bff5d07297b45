namespace Beian.Docs.Office.Workbooks;

/// <summary>A cell to be written; always text, never a formula (待写单元格).</summary>
internal sealed record CellDraft(string? Text, CellStyle Style = CellStyle.Plain);
