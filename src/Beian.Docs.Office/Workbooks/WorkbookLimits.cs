namespace Beian.Docs.Office.Workbooks;

/// <summary>How large a workbook may be; a filled-in form is a hundredth of this (工作簿限制).</summary>
internal static class WorkbookLimits
{
    /// <summary>Of the file.</summary>
    public const int MaxFileBytes = 10 * 1024 * 1024;

    /// <summary>Of all its parts unpacked.</summary>
    public const long MaxUnpackedBytes = 40L * 1024 * 1024;

    public const int MaxParts = 500;

    /// <summary>XML elements in all parts that are read.</summary>
    public const int MaxElements = 1_000_000;

    public const int MaxDepth = 64;

    public const int MaxSheets = 30;

    /// <summary>Cells that are not empty, over all sheets.</summary>
    public const int MaxCells = 20_000;

    /// <summary>Characters in all those cells.</summary>
    public const int MaxCharacters = 2_000_000;

    /// <summary>Characters of one cell; Excel's own limit.</summary>
    public const int MaxCellLength = 32_767;
}
