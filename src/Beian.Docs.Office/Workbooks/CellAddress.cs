using System.Globalization;

namespace Beian.Docs.Office.Workbooks;

/// <summary>A place on a sheet, from 0 (单元格位置).</summary>
internal readonly record struct CellAddress(int Row, int Column)
{
    private const int MaxColumns = 16_384;
    private const int MaxRows = 1_048_576;

    /// <summary>Such as <c>B7</c>; null when it is not an address.</summary>
    public static CellAddress? Parse(string? text)
    {
        if (text is null)
            return null;
        var letters = 0;
        var column = 0;
        while (letters < text.Length && letters < 4 && char.IsAsciiLetterUpper(text[letters]))
            column = (column * 26) + (text[letters++] - 'A' + 1);
        return column is > 0 and <= MaxColumns
            && int.TryParse(text.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && row is > 0 and <= MaxRows
                ? new CellAddress(row - 1, column - 1)
                : null;
    }

    public static string ColumnName(int column)
    {
        var name = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            name = (char)('A' + ((rest - 1) % 26)) + name;
        return name;
    }

    public override string ToString() => $"{ColumnName(Column)}{(Row + 1).ToString(CultureInfo.InvariantCulture)}";
}
