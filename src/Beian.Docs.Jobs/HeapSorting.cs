using Beian.Docs.Sorting;
using Beian.Docs.Storage.Heaps;

namespace Beian.Docs.Jobs;

/// <summary>What a heap gets where a filing gets its check (分拣): cheap, so it runs after every change, too.</summary>
public sealed class HeapSorting(HeapStore heaps, TimeProvider clock)
{
    /// <summary>False when the filing is no heap.</summary>
    public async Task<bool> SortAsync(Guid filingId, CancellationToken cancellationToken)
    {
        if (await heaps.LoadAsync(filingId, cancellationToken) is not { } heap)
            return false;
        // While documents wait, the last of them to settle asks again.
        if (!heap.IsReading)
            await heaps.SaveAsync(filingId, heap.Revision, HeapSorter.Sort(heap.Files), clock.GetUtcNow(), cancellationToken);
        return true;
    }
}
