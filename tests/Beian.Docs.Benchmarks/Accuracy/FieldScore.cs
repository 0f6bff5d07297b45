namespace Beian.Docs.Benchmarks.Accuracy;

/// <summary>One field compared with the truth (一个字段的得分).</summary>
public sealed record FieldScore
{
    public required string File { get; init; }

    public required string Level { get; init; }

    public required string Kind { get; init; }

    public required string Field { get; init; }

    public required FieldOutcome Outcome { get; init; }

    /// <summary>Null when the paper has no such field.</summary>
    public string? Truth { get; init; }

    public string? Read { get; init; }

    /// <summary>Null when nothing was read, or the paper has no such field.</summary>
    public bool? IsBoxHit { get; init; }

    /// <summary>Which document of the picture, from 1.</summary>
    public int Document { get; init; }

    public double Confidence { get; init; }

    /// <summary>Score of the least certain character; null where none was read.</summary>
    public double? LeastScore { get; init; }

    /// <summary>Why the reader vouched for it or doubted it.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>On the paper or not, it was read though it should not have been.</summary>
    public bool IsInvented => Truth is null;
}
