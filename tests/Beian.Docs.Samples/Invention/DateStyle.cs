namespace Beian.Docs.Samples.Invention;

/// <summary>How a printer writes dates (日期写法).</summary>
public enum DateStyle
{
    /// <summary>2019年03月01日</summary>
    Padded,

    /// <summary>2019年3月1日</summary>
    Plain,

    /// <summary>2019 年 03 月 01 日</summary>
    Spaced,

    /// <summary>2019-03-01</summary>
    Dashed,

    /// <summary>2019.03.01</summary>
    Dotted,

    /// <summary>二〇一九年三月一日</summary>
    Chinese,
}
