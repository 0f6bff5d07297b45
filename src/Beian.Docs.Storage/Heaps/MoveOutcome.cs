namespace Beian.Docs.Storage.Heaps;

/// <summary>What became of a move (移动结果).</summary>
public enum MoveOutcome
{
    Done,

    /// <summary>没有这一堆</summary>
    NoHeap,

    /// <summary>没有这个文件</summary>
    NoFile,

    /// <summary>没有这份备案</summary>
    NoFiling,

    /// <summary>移动次数太多</summary>
    TooMany,
}
