namespace Beian.Docs.Benchmarks.Accuracy;

/// <summary>One picture compared with the truth (一张图片的得分).</summary>
public sealed record PictureScore
{
    public required string File { get; init; }

    public required string Level { get; init; }

    /// <summary>The kinds in it, joined.</summary>
    public required string Kinds { get; init; }

    public required long ElapsedMs { get; init; }

    /// <summary>Stable code of why it could not be used, or null.</summary>
    public string? Error { get; init; }

    public required IReadOnlyList<DocumentScore> Documents { get; init; }

    public required IReadOnlyList<FieldScore> Fields { get; init; }
}
