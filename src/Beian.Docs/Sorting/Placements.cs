namespace Beian.Docs.Sorting;

/// <summary>Which file went to which client, and why (归并记录); and what may be, where it is not settled.</summary>
internal sealed class Placements
{
    private readonly Dictionary<HeapItem, List<(Client Client, PlacementReason Reason)>> _placed = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<HeapItem, List<(Client Client, PlacementReason Reason)>> _candidates = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<HeapItem, string> _whys = new(ReferenceEqualityComparer.Instance);

    public void Place(HeapItem item, Client client, PlacementReason reason)
    {
        var reasons = _placed.TryGetValue(item, out var known) ? known : _placed[item] = [];
        if (!reasons.Any(r => ReferenceEquals(r.Client, client) && r.Reason.Message == reason.Message))
            reasons.Add((client, reason));
    }

    public void Suggest(HeapItem item, string why, IEnumerable<(Client Client, PlacementReason Reason)> candidates)
    {
        _whys.TryAdd(item, why);
        var known = _candidates.TryGetValue(item, out var before) ? before : _candidates[item] = [];
        known.AddRange(candidates.Where(c => !known.Any(k => ReferenceEquals(k.Client, c.Client))));
    }

    public bool IsPlaced(HeapItem item) => _placed.ContainsKey(item);

    /// <summary>Each client once, in the order in which they were found.</summary>
    public IReadOnlyList<Client> ClientsOf(HeapItem item) =>
        _placed.TryGetValue(item, out var reasons) ? [.. reasons.Select(r => r.Client).Distinct()] : [];

    public IReadOnlyList<PlacementReason> ReasonsOf(HeapItem item, Client client) =>
        [.. _placed[item].Where(r => ReferenceEquals(r.Client, client)).Select(r => r.Reason).OrderBy(r => r.Basis)];

    public IReadOnlyList<(Client Client, PlacementReason Reason)> CandidatesOf(HeapItem item) => _candidates.GetValueOrDefault(item) ?? [];

    public string? WhyNot(HeapItem item) => _whys.GetValueOrDefault(item);

    /// <summary>Placed by what stands in it, not by where it lies.</summary>
    public bool IsPlacedByContent(HeapItem item) => _placed.TryGetValue(item, out var reasons) && reasons.Any(r => r.Reason.Basis < PlacementBasis.FileName);
}
