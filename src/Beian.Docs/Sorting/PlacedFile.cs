namespace Beian.Docs.Sorting;

/// <summary>A file in a proposed filing (归入的文件).</summary>
/// <param name="File">As the heap calls it.</param>
/// <param name="Kinds">What was found in it, each once; <c>form</c> for a form.</param>
/// <param name="Reasons">The strongest first.</param>
/// <param name="IsShared">It stands in other filings too: one person may represent several subjects.</param>
/// <param name="OtherSide">The file with the other side of the ID card; null where there is none, or in the same file.</param>
public sealed record PlacedFile(string File, IReadOnlyList<string> Kinds, IReadOnlyList<PlacementReason> Reasons, bool IsShared = false, string? OtherSide = null);
