namespace Beian.Docs.Samples.Truth;

/// <summary>One picture and everything in it: a line of truth.jsonl (图片真值).</summary>
public sealed record PictureTruth
{
    /// <summary>Name of the picture beside truth.jsonl.</summary>
    public required string File { get; init; }

    public required string Level { get; init; }

    public required int Seed { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    public required IReadOnlyList<DocumentTruth> Documents { get; init; }

    /// <summary>What was done to the picture.</summary>
    public IReadOnlyDictionary<string, string> Traits { get; init; } = new Dictionary<string, string>();
}
