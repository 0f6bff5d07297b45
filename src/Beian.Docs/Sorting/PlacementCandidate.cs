namespace Beian.Docs.Sorting;

/// <summary>A filing that a file may belong to (可能的备案).</summary>
/// <param name="Filing">Its <see cref="ProposedFiling.Key"/>.</param>
public sealed record PlacementCandidate(string Filing, PlacementReason Reason);
