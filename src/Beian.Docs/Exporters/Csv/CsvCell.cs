using System.Globalization;

namespace Beian.Docs.Exporters.Csv;

/// <summary>One cell of a CSV file that a spreadsheet will open (CSV 单元格).</summary>
public static class CsvCell
{
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    /// <summary>
    /// Quoted where needed; text that a spreadsheet would run as a formula gets an apostrophe in front; text that it would take for
    /// a number and round (an 18-digit ID) gets a tab behind, which keeps it text and does not show.
    /// </summary>
    public static string Write(string? value)
    {
        var text = value?.Replace("\0", "", StringComparison.Ordinal) ?? "";
        if (text.Length == 0)
            return "";
        if (StartsFormula(text))
            text = "'" + text;
        else if (WouldBeRounded(text))
            text += "\t";
        return text.AsSpan().IndexOfAny(",\"\r\n\t'") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    // White space in front does not stop a spreadsheet that trims.
    private static bool StartsFormula(string text) =>
        FormulaStarts.Contains(text[0]) || (text.TrimStart() is { Length: > 0 } trimmed && FormulaStarts.Contains(trimmed[0]));

    // A code such as 91371002E12345678 is a number in exponent form to a spreadsheet.
    private static bool WouldBeRounded(string text) =>
        (text.Length > 11 || text[0] == '0') && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
