using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Beian.Docs.Office.Workbooks;

/// <summary>Writes sheets as an XLSX file, every value as text (工作簿写出).</summary>
internal static class WorkbookWriter
{
    public static byte[] Write(params IReadOnlyList<SheetDraft> sheets)
    {
        using var buffer = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = StyleSheet.Create();
            var list = new Sheets();
            foreach (var (index, draft) in sheets.Index())
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = SheetOf(draft);
                list.Append(new Sheet
                {
                    Id = workbook.GetIdOfPart(part),
                    SheetId = (uint)(index + 1),
                    Name = draft.Name,
                    State = draft.IsHidden ? SheetStateValues.Hidden : null,
                });
            }

            workbook.Workbook = new Workbook(list);
        }

        return buffer.ToArray();
    }

    private static Worksheet SheetOf(SheetDraft draft)
    {
        var sheet = new Worksheet();
        sheet.Append(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        sheet.Append(new SheetViews(ViewOf(draft)));
        // Not of a fixed height: rows grow with text that takes several lines.
        sheet.Append(new SheetFormatProperties { DefaultRowHeight = 20 });
        sheet.Append(new Columns(draft.Widths.Select((width, i) => new Column
        {
            Min = (uint)(i + 1),
            Max = (uint)(i + 1),
            Width = width,
            CustomWidth = true,
        })));
        sheet.Append(new SheetData(draft.Rows.Select(RowOf)));
        if (draft.JoinedRows.Count > 0 && draft.Widths.Count > 1)
            sheet.Append(new MergeCells(draft.JoinedRows.Select(row => new MergeCell { Reference = Span(row, draft.Widths.Count) })));
        if (draft.Choices.Count > 0)
            sheet.Append(new DataValidations(draft.Choices.Select(ValidationOf)) { Count = (uint)draft.Choices.Count });
        sheet.Append(new PageSetup { Orientation = OrientationValues.Portrait, FitToHeight = 0U, PaperSize = 9U });
        return sheet;
    }

    private static SheetView ViewOf(SheetDraft draft)
    {
        var view = new SheetView { WorkbookViewId = 0U, ShowGridLines = false };
        if (draft.FrozenRows > 0)
        {
            view.Append(new Pane
            {
                VerticalSplit = draft.FrozenRows,
                TopLeftCell = new CellAddress(draft.FrozenRows, 0).ToString(),
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            });
        }

        return view;
    }

    private static Row RowOf(IReadOnlyList<CellDraft> cells, int index)
    {
        // No fixed height: the program that opens the file fits the row to its wrapped text.
        var row = new Row { RowIndex = (uint)(index + 1) };
        foreach (var (column, cell) in cells.Index())
            row.Append(CellOf(cell, new CellAddress(index, column)));
        return row;
    }

    private static Cell CellOf(CellDraft draft, CellAddress address)
    {
        var cell = new Cell { CellReference = address.ToString(), StyleIndex = (uint)draft.Style };
        if (!string.IsNullOrEmpty(draft.Text))
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(CellText.Encode(draft.Text)) { Space = SpaceProcessingModeValues.Preserve });
        }

        return cell;
    }

    private static DataValidation ValidationOf(ChoiceDraft choice)
    {
        var validation = new DataValidation
        {
            AllowBlank = true,
            ShowInputMessage = true,
            PromptTitle = Cut(choice.Title, 32),
            Prompt = Cut(choice.Hint, 255),
            SequenceOfReferences = new ListValue<StringValue> { InnerText = choice.Cells },
        };
        if (choice.Source is not null)
        {
            validation.Type = DataValidationValues.List;
            validation.ShowErrorMessage = choice.OnlyThese;
            validation.ErrorTitle = "不在选项中";
            validation.Error = "请从下拉列表中选择。";
            validation.Append(new Formula1(choice.Source));
        }

        return validation;
    }

    private static string Span(int row, int columns) =>
        string.Create(CultureInfo.InvariantCulture, $"{new CellAddress(row, 0)}:{new CellAddress(row, columns - 1)}");

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
