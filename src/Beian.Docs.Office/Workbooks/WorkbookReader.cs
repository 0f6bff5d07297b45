using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Beian.Docs.Office.Workbooks;

/// <summary>Reads the cells of the visible sheets (工作簿读取).</summary>
internal static class WorkbookReader
{
    /// <exception cref="UnusableWorkbookException">Whatever is wrong with the file.</exception>
    public static IReadOnlyList<ReadSheet> Read(byte[] file)
    {
        try
        {
            WorkbookGuard.Check(file);
            return ReadChecked(file);
        }
        catch (Exception exception) when (exception is not (UnusableWorkbookException or OutOfMemoryException))
        {
            // The bytes are all in memory: whatever a parser throws here is the file's fault, and the SDK throws a dozen kinds.
            throw new UnusableWorkbookException("工作簿已损坏或不完整，请用 Excel 或 WPS 打开后另存为“Excel 工作簿 (*.xlsx)”再上传。");
        }
    }

    private static List<ReadSheet> ReadChecked(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
        if (document.WorkbookPart is not { Workbook: { } workbook } part)
            throw new UnusableWorkbookException(WorkbookGuard.NotAWorkbook);
        var shared = SharedTexts(part);
        var from1904 = workbook.WorkbookProperties?.Date1904?.Value ?? false;
        var sheets = new List<ReadSheet>();
        var budget = new Budget();
        foreach (var sheet in (workbook.Sheets?.Elements<Sheet>() ?? []).Take(WorkbookLimits.MaxSheets))
        {
            var isHidden = sheet.State is not null && sheet.State.Value != SheetStateValues.Visible;
            if (!isHidden && sheet.Id?.Value is { } id && part.GetPartById(id) is WorksheetPart worksheet)
                sheets.Add(new ReadSheet(sheet.Name?.Value ?? "", CellsOf(worksheet, shared, budget), from1904));
        }

        return sheets;
    }

    private static List<string> SharedTexts(WorkbookPart part)
    {
        var texts = new List<string>();
        if (part.SharedStringTablePart is not { } table)
            return texts;
        using var reader = OpenXmlReader.Create(table);
        while (reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem) && reader.LoadCurrentElement() is SharedStringItem item)
                texts.Add(TextOf(item.Text, item.Elements<Run>()));
        }

        return texts;
    }

    private static List<SheetCell> CellsOf(WorksheetPart part, List<string> shared, Budget budget)
    {
        var cells = new List<SheetCell>();
        using var reader = OpenXmlReader.Create(part);
        var row = -1;
        var column = -1;
        while (reader.Read())
        {
            if (!reader.IsStartElement)
                continue;
            if (reader.ElementType == typeof(Row))
            {
                // Rows and cells may leave out their address: then each is the one after the last.
                var number = reader.Attributes.FirstOrDefault(a => a.LocalName == "r").Value;
                row = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given - 1 : row + 1;
                column = -1;
            }
            else if (reader.ElementType == typeof(Cell) && reader.LoadCurrentElement() is Cell cell)
            {
                var address = CellAddress.Parse(cell.CellReference?.Value) ?? new CellAddress(row, column + 1);
                column = address.Column;
                if (CellOf(cell, address, shared) is not { } read)
                    continue;
                budget.Spend(read.Text.Length);
                cells.Add(read);
            }
        }

        return [.. cells.OrderBy(c => c.Address.Row).ThenBy(c => c.Address.Column)];
    }

    private static SheetCell? CellOf(Cell cell, CellAddress address, List<string> shared)
    {
        var stored = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        if (type == CellValues.InlineString)
            return Make(TextOf(cell.InlineString?.Text, cell.InlineString?.Elements<Run>() ?? []), SheetCellType.Text);
        if (type == CellValues.SharedString)
        {
            return int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count
                ? Make(shared[index], SheetCellType.Text)
                : Make(stored, SheetCellType.Error);
        }

        if (type == CellValues.String)
            return Make(CellText.Decode(stored), SheetCellType.Text);
        if (type == CellValues.Boolean)
            return Make(stored, SheetCellType.Boolean);
        if (type == CellValues.Error)
            return Make(stored, SheetCellType.Error);
        if (type == CellValues.Date)
            return Make(stored, SheetCellType.Date);
        return stored.Length == 0 && cell.CellFormula is not null
            ? new SheetCell(address, "", SheetCellType.Error)
            : Make(stored, SheetCellType.Number);

        SheetCell? Make(string text, SheetCellType kind)
        {
            var shown = text.Length > WorkbookLimits.MaxCellLength ? text[..WorkbookLimits.MaxCellLength] : text;
            return string.IsNullOrWhiteSpace(shown) ? null : new SheetCell(address, shown, kind);
        }
    }

    // Without the phonetic runs that East Asian workbooks carry.
    private static string TextOf(Text? plain, IEnumerable<Run> runs) =>
        CellText.Decode((plain?.Text ?? "") + string.Concat(runs.Select(r => r.Text?.Text)));

    /// <summary>What is left of the limits, over all sheets.</summary>
    private sealed class Budget
    {
        private int _cells = WorkbookLimits.MaxCells;
        private int _characters = WorkbookLimits.MaxCharacters;

        public void Spend(int characters)
        {
            if (--_cells < 0 || (_characters -= characters) < 0)
                throw new UnusableWorkbookException("工作簿内容过多，不像备案信息表，请下载空白模板重新填写。");
        }
    }
}
