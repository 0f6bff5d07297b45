namespace Beian.Docs.Sorting;

/// <summary>Where a person put a file (人工移动).</summary>
/// <param name="File">As the heap calls it.</param>
/// <param name="Filing">Key of a proposed filing, or of one that the person began; null for nowhere.</param>
/// <param name="NewName">How a filing is called that the person began with this file.</param>
public sealed record HandPlacement(string File, string? Filing, string? NewName = null);
