namespace Beian.Docs.Office.Workbooks;

/// <summary>How a cell looks (单元格样式); the number is its place in the style sheet.</summary>
internal enum CellStyle
{
    Plain,

    /// <summary>工作表标题</summary>
    Title,

    /// <summary>表头</summary>
    Header,

    /// <summary>分组</summary>
    Section,

    /// <summary>字段名</summary>
    Label,

    /// <summary>填写内容: text format, so that a number typed here stays text</summary>
    Value,

    /// <summary>说明</summary>
    Hint,

    /// <summary>好</summary>
    Good,

    /// <summary>请核对</summary>
    Caution,

    /// <summary>必须改正</summary>
    Bad,
}
