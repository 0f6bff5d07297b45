namespace Beian.Docs.Sorting;

/// <summary>A file that fits nowhere, or in too many places (未归入的文件).</summary>
/// <param name="Why">Plain Chinese.</param>
/// <param name="Candidates">Filings that it may belong to, each with what speaks for it.</param>
/// <param name="OtherSides">Files that may be, or are, the other side of this ID card.</param>
public sealed record UnplacedFile(string File, IReadOnlyList<string> Kinds, string Why, IReadOnlyList<PlacementCandidate> Candidates, IReadOnlyList<string> OtherSides);
