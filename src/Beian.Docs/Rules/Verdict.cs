namespace Beian.Docs.Rules;

/// <summary>What the report says on the whole (结论).</summary>
public enum Verdict
{
    /// <summary>可以提交</summary>
    Ready,

    /// <summary>需要人工核对</summary>
    Review,

    /// <summary>不能提交</summary>
    Blocked,
}
