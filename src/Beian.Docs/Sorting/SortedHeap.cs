namespace Beian.Docs.Sorting;

/// <summary>A heap in order: filings to be created, and what a person must place (分拣结果).</summary>
public sealed record SortedHeap(IReadOnlyList<ProposedFiling> Filings, IReadOnlyList<UnplacedFile> Unplaced)
{
    /// <summary>Of a form among the kinds of documents.</summary>
    public const string FormKind = "form";
}
