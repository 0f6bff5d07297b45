namespace Beian.Docs.Filings.CodeTables;

/// <summary>One row of a code table (代码项).</summary>
/// <param name="Code">The number in the authority's system.</param>
/// <param name="Name">The word as the form writes it.</param>
/// <param name="Aliases">Other words in use for the same row.</param>
public sealed record CodeEntry(long Code, string Name, params IReadOnlyList<string> Aliases);
