namespace Beian.Docs.Documents;

/// <summary>What a look for seals found (找章结果).</summary>
/// <param name="Seals">The most complete first.</param>
/// <param name="HasColors">False for a copy in black and white: red ink cannot be told there.</param>
public sealed record SealSearch(IReadOnlyList<SealMark> Seals, bool HasColors)
{
    /// <summary>Rings without color on a page that has colors and no red ring: a copy in black and white that was photographed.</summary>
    public IReadOnlyList<SealMark> Colorless { get; init; } = [];

    /// <summary>Every circle that is no seal is plainly none, so that none was passed over.</summary>
    public bool IsCertain { get; init; } = HasColors;
}
