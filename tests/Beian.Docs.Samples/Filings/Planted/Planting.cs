namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>A draft with a mistake in it, and where a finding must stand (植入结果).</summary>
/// <param name="Draft">Wrong now.</param>
/// <param name="Field">JSON pointer into the form.</param>
public sealed record Planting(Draft Draft, string Field)
{
    /// <summary>Members that the finding may point at just as well.</summary>
    public IReadOnlyList<string> OrField { get; init; } = [];

    /// <summary>What the same mistake makes other rules say, as they should.</summary>
    public IReadOnlyList<(string Code, string Field)> Also { get; init; } = [];
}
