using Beian.Docs.Sorting;

namespace Beian.Docs.Storage.Heaps;

/// <summary>A heap as it stands in one moment (分拣状态).</summary>
/// <param name="Proposal">With what people moved; null until it was sorted for the first time.</param>
/// <param name="IsCurrent">The proposal speaks of everything there is.</param>
/// <param name="Documents">Ids by the name that the proposal uses.</param>
public sealed record HeapState(
    Guid Id, string Name, DateTimeOffset CreatedAt, long Revision, int Total, int Waiting, int Failed, bool IsCurrent,
    SortedHeap? Proposal, IReadOnlyDictionary<string, Guid> Documents)
{
    /// <summary>empty, reading, sorting or sorted.</summary>
    public string State => Total == 0 ? "empty" : Waiting > 0 ? "reading" : IsCurrent ? "sorted" : "sorting";
}
