namespace Beian.Docs.Documents;

/// <summary>What a look for seals found (找章结果).</summary>
/// <param name="Seals">The most complete first.</param>
/// <param name="HasColors">False for a copy in black and white: red ink cannot be told there.</param>
public sealed record SealSearch(IReadOnlyList<SealMark> Seals, bool HasColors);
