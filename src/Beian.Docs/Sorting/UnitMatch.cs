namespace Beian.Docs.Sorting;

/// <summary>Which client a clue speaks of (线索归属).</summary>
/// <param name="Client">Null when none, or when it may be several.</param>
/// <param name="Reason">What says so; null without a client.</param>
/// <param name="Candidates">Those that it may be, where it may be several.</param>
internal sealed record UnitMatch(Client? Client, PlacementReason? Reason, IReadOnlyList<(Client Client, PlacementReason Reason)> Candidates)
{
    public static UnitMatch None { get; } = new(null, null, []);

    public bool IsAmbiguous => Candidates.Count > 1;

    public static UnitMatch Of(IReadOnlyList<(Client Client, PlacementReason Reason)> found) => found switch
    {
        [] => None,
        [var only] => new(only.Client, only.Reason, []),
        _ => new(null, null, found),
    };
}
