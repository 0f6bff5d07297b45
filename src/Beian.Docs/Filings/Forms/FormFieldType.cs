namespace Beian.Docs.Filings.Forms;

/// <summary>How a field of the form is written (填写方式).</summary>
public enum FormFieldType
{
    /// <summary>文字</summary>
    Text,

    /// <summary>号码: digits that must never be taken for a number</summary>
    Number,

    /// <summary>日期, YYYY-MM-DD</summary>
    Date,

    /// <summary>日期或长期</summary>
    DateOrOpenEnd,

    /// <summary>单选</summary>
    Choice,

    /// <summary>多项, free or from a table</summary>
    List,
}
