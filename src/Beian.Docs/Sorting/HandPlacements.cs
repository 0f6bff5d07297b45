namespace Beian.Docs.Sorting;

/// <summary>What a person moved stands over what the sorting proposed (应用人工移动).</summary>
public static class HandPlacements
{
    private static readonly PlacementReason Reason = new(PlacementBasis.ByHand, "由人移到这里");

    public static SortedHeap With(this SortedHeap heap, IReadOnlyList<HandPlacement> moves)
    {
        foreach (var move in moves)
            heap = heap.With(move);
        return heap with { Filings = [.. heap.Filings.Where(f => f.Files.Count > 0)] };
    }

    private static SortedHeap With(this SortedHeap heap, HandPlacement move)
    {
        var placed = heap.Filings.SelectMany(f => f.Files).FirstOrDefault(f => f.File == move.File);
        var unplaced = heap.Unplaced.FirstOrDefault(u => u.File == move.File);
        // The file is gone, or the filing that it was put to.
        if ((placed is null && unplaced is null) || (move.Filing is { } key && move.NewName is null && heap.Filings.All(f => f.Key != key)))
            return heap;
        var (kinds, side) = (placed?.Kinds ?? unplaced!.Kinds, placed?.OtherSide ?? unplaced?.OtherSides.FirstOrDefault());
        var filings = heap.Filings.Select(f => f with { Files = [.. f.Files.Where(p => p.File != move.File)] }).ToList();
        var rest = heap.Unplaced.Where(u => u.File != move.File).ToList();
        if (move.Filing is not { } target)
            return new SortedHeap(filings, [.. rest, new UnplacedFile(move.File, kinds, "由人移出", unplaced?.Candidates ?? [], side is null ? [] : [side])]);
        if (filings.All(f => f.Key != target))
            filings.Add(new ProposedFiling(target, move.NewName!, null, false, []));
        var file = new PlacedFile(move.File, kinds, [Reason], OtherSide: side);
        return new SortedHeap([.. filings.Select(f => f.Key == target ? f with { Files = [.. f.Files, file] } : f)], rest);
    }
}
