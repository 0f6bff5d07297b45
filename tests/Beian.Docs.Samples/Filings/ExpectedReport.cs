namespace Beian.Docs.Samples.Filings;

/// <summary>What a check of a sample filing must say: all of this, and no other finding that is a warning or more (预期结果).</summary>
public sealed record ExpectedReport
{
    public required DateOnly AsOf { get; init; }

    /// <summary>ready, review or blocked</summary>
    public required string Verdict { get; init; }

    public required IReadOnlyList<ExpectedFinding> Findings { get; init; }

    /// <summary>May come besides: the same mistake seen by another rule.</summary>
    public IReadOnlyList<ExpectedFinding> Accepted { get; init; } = [];

    /// <summary>Of severity warning or more.</summary>
    public IReadOnlyList<ExpectedMaterial> MissingMaterials { get; init; } = [];
}
