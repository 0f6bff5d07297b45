using Beian.Docs.Sorting;

namespace Beian.Docs.Storage.Heaps;

/// <summary>Everything that a sorting looks at, and as of which revision (分拣输入).</summary>
/// <param name="IsReading">Documents still wait.</param>
public sealed record HeapInput(long Revision, bool IsReading, IReadOnlyList<HeapFile> Files);
