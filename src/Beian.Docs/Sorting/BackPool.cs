namespace Beian.Docs.Sorting;

/// <summary>The sides that still look for each other (待配对的正反面).</summary>
internal sealed class BackPool(IReadOnlyList<CardSide> fronts, IReadOnlyList<CardSide> backs)
{
    private readonly HashSet<string> _keys = Once(fronts, backs, s => s.Key);

    private readonly HashSet<string> _folders = Once(fronts, backs, s => s.Item.Folder);

    public IReadOnlyList<CardSide> Fronts { get; } = fronts;

    public IReadOnlyList<CardSide> Backs { get; } = backs;

    /// <summary>One front and one back bear the key, no more.</summary>
    public bool IsOnlyKey(string key) => _keys.Contains(key);

    public bool IsOnlyPairOf(string folder) => _folders.Contains(folder);

    private static HashSet<string> Once(IReadOnlyList<CardSide> fronts, IReadOnlyList<CardSide> backs, Func<CardSide, string> by) =>
        [.. Single(fronts, by).Intersect(Single(backs, by))];

    private static IEnumerable<string> Single(IReadOnlyList<CardSide> sides, Func<CardSide, string> by) =>
        sides.GroupBy(by).Where(g => g.Count() == 1).Select(g => g.Key);
}
