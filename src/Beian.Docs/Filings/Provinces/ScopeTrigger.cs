namespace Beian.Docs.Filings.Provinces;

/// <summary>Words of a 经营范围 that need more material (经营范围触发词).</summary>
public sealed record ScopeTrigger
{
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Words that must stand beside one of <see cref="Words"/>, such as 制作; empty where the word alone counts.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>What is needed then.</summary>
    public required string Needs { get; init; }

    /// <summary>The rule of the catalogue.</summary>
    public required string Rule { get; init; }
}
