namespace Beian.Docs.Imaging.Drawing;

/// <summary>What a mark on a drawn page says (标记颜色).</summary>
public enum MarkTone
{
    /// <summary>Blue: a document's region.</summary>
    Region,

    /// <summary>Green: 已确认.</summary>
    Confirmed,

    /// <summary>Orange: 存疑.</summary>
    Doubtful,

    /// <summary>Red: 缺失.</summary>
    Missing,
}
