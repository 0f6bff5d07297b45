using Beian.Docs.Sorting;
using Beian.Docs.Storage.Heaps;

namespace Beian.Docs.Web.Endpoints;

/// <summary>A heap of unsorted files.</summary>
/// <param name="State">empty, reading, sorting or sorted.</param>
/// <param name="Waiting">Files that are not read yet.</param>
public sealed record HeapAnswer(Guid Id, string Name, DateTimeOffset CreatedAt, string State, int Total, int Waiting, int Failed)
{
    public static HeapAnswer Of(HeapState heap) => new(heap.Id, heap.Name, heap.CreatedAt, heap.State, heap.Total, heap.Waiting, heap.Failed);
}

/// <summary>A heap with what the sorting proposes and people moved.</summary>
/// <param name="Documents">Ids of the documents by the names that the proposal uses; forms have none.</param>
public sealed record HeapDetailAnswer(HeapAnswer Heap, IReadOnlyList<ProposedFiling> Filings, IReadOnlyList<UnplacedFile> Unplaced, IReadOnlyDictionary<string, Guid> Documents)
{
    public static HeapDetailAnswer Of(HeapState heap) => new(HeapAnswer.Of(heap), heap.Proposal?.Filings ?? [], heap.Proposal?.Unplaced ?? [], heap.Documents);
}

/// <summary>Where a file shall go.</summary>
/// <param name="File">Its name in the heap.</param>
/// <param name="Filing">Key of a proposed filing; null for none.</param>
/// <param name="NewName">Begins a new filing of this name instead.</param>
public sealed record FilePlacement(string? File, string? Filing, string? NewName);

/// <summary>Which of the proposed filings shall be created.</summary>
/// <param name="Filings">Keys; absent for all.</param>
public sealed record FilingsWanted(IReadOnlyList<string>? Filings);

/// <summary>A filing that was created.</summary>
public sealed record CreatedFiling(Guid Id, string Name);
