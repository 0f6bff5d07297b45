namespace Beian.Docs.Office.Workbooks;

/// <summary>What a cell was stored as (单元格类型).</summary>
internal enum SheetCellType
{
    Text,

    Number,

    /// <summary>An ISO date.</summary>
    Date,

    Boolean,

    /// <summary>#REF! and the like, or a formula without a result.</summary>
    Error,
}
