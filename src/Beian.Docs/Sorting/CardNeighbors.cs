namespace Beian.Docs.Sorting;

/// <summary>How two files lie to each other in their folder (相邻关系).</summary>
internal enum CardNeighbors
{
    None,

    /// <summary>One after the other, but which of its neighbors is a side's own cannot be told.</summary>
    Loose,

    /// <summary>In a row of cards whose sides take turns, these two are one turn.</summary>
    Pair,
}
