namespace Beian.Docs.Rules.Comparison;

/// <summary>How alike two texts are (一致程度).</summary>
public enum Likeness
{
    /// <summary>完全一致</summary>
    Exact,

    /// <summary>Only width, case, spaces, brackets, dots or quotes differ (写法不同).</summary>
    EqualAfterNormalization,

    /// <summary>不一致</summary>
    Different,
}
