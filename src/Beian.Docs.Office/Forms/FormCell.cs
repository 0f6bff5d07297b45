using System.Globalization;
using System.Text.RegularExpressions;
using Beian.Docs.Documents;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Office.Workbooks;

namespace Beian.Docs.Office.Forms;

/// <summary>What a cell says for a field, or why it cannot be used (单元格取值).</summary>
internal static partial class FormCell
{
    /// <summary>Digits that a spreadsheet keeps of a number; the rest it makes zeros.</summary>
    private const double FirstInexact = 1e15;

    /// <summary>The texts of the cell; empty when it was reported instead.</summary>
    public static IReadOnlyList<string> Read(FormField field, string pointer, SheetCell cell, ReadSheet sheet, FormProblems problems)
    {
        var place = $"{FormPlaces.Describe(pointer)}（工作表“{FormPlaces.Shorten(sheet.Name)}”{cell.Address}）";
        switch (cell.Type)
        {
            case SheetCellType.Error:
                problems.Malformed(pointer, $"{place}是出错的公式，请直接填写内容。");
                return [];
            case SheetCellType.Boolean:
                problems.Malformed(pointer, $"{place}应填文字，不能是 TRUE 或 FALSE。");
                return [];
            case SheetCellType.Date:
                return ReadDate(field, pointer, place, cell.Text.Split('T')[0], problems);
            case SheetCellType.Number:
                return ReadNumber(field, pointer, place, cell, sheet, problems);
            default:
                return ReadText(field, pointer, place, cell.Text, problems);
        }
    }

    private static IReadOnlyList<string> ReadText(FormField field, string pointer, string place, string text, FormProblems problems)
    {
        if (field.Type == FormFieldType.Number && ScientificText().IsMatch(text.Trim()))
            return Damaged(pointer, place, text, problems);
        return field.Type switch
        {
            FormFieldType.Date or FormFieldType.DateOrOpenEnd => ReadDate(field, pointer, place, text, problems),
            FormFieldType.Choice => [FormWords.ToContract(field, text.Trim())],
            FormFieldType.List => [.. ListSeparators().Split(text).Select(t => t.Trim()).Where(t => t.Length > 0)],
            _ => [text.Trim()],
        };
    }

    private static IReadOnlyList<string> ReadNumber(
        FormField field, string pointer, string place, SheetCell cell, ReadSheet sheet, FormProblems problems)
    {
        if (!double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            problems.Malformed(pointer, $"{place}的数值无法读取，请改为文本格式后重新填写。", cell.Text);
            return [];
        }

        if (field.Type is FormFieldType.Date or FormFieldType.DateOrOpenEnd)
        {
            var date = number is >= 10_000_000 and < 100_000_000 && double.IsInteger(number)
                ? number.ToString("F0", CultureInfo.InvariantCulture)
                : DateOf(number, sheet.DaysFrom1904);
            return ReadDate(field, pointer, place, date ?? cell.Text, problems);
        }

        if (Math.Abs(number) >= FirstInexact || (field.Type == FormFieldType.Number && !double.IsInteger(number)))
            return Damaged(pointer, place, cell.Text, problems);
        var text = double.IsInteger(number) ? number.ToString("F0", CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture);
        return ReadText(field, pointer, place, text, problems);
    }

    private static IReadOnlyList<string> ReadDate(FormField field, string pointer, string place, string text, FormProblems problems)
    {
        if (FormDate.Normalize(text, field.Type == FormFieldType.DateOrOpenEnd) is { } date)
            return [date];
        if (field.Type is not (FormFieldType.Date or FormFieldType.DateOrOpenEnd))
            return [text.Trim()];
        problems.Malformed(
            pointer,
            $"{place}的日期无法识别，请写成 2016-07-12{(field.Type == FormFieldType.DateOrOpenEnd ? "，或填长期" : "")}。",
            text);
        return [];
    }

    private static IReadOnlyList<string> Damaged(string pointer, string place, string text, FormProblems problems)
    {
        problems.Add(
            FormProblemCodes.NumberDamaged,
            Severity.Blocking,
            pointer,
            $"{place}的号码被表格软件存成了数值，后几位已经丢失，没有采用。请把单元格设为“文本”格式，再对照原件重新填写。",
            text);
        return [];
    }

    private static string? DateOf(double days, bool from1904)
    {
        // Before March 1900 Excel counts a day that never was.
        var serial = Math.Floor(days) + (from1904 ? 1462 : 0);
        return serial is >= 61 and <= 2_958_465
            ? DateTime.FromOADate(serial).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex(@"^[0-9](\.[0-9]+)?[eE]\+[0-9]{2,3}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ScientificText();

    [GeneratedRegex(@"[\r\n、，,；;]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListSeparators();
}
