using Beian.Docs.Geometry;

namespace Beian.Docs.Samples.Truth;

/// <summary>One document in a picture, as it really is (材料真值).</summary>
public sealed record DocumentTruth
{
    /// <summary>One of <see cref="Documents.DocumentKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Page of the file, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The sheet's or card's corners, clockwise from the document's own top left.</summary>
    public required Quad Region { get; init; }

    public required IReadOnlyDictionary<string, FieldTruth> Fields { get; init; }

    /// <summary>What is peculiar about it: layout, font, accidents of printing.</summary>
    public IReadOnlyDictionary<string, string> Traits { get; init; } = new Dictionary<string, string>();

    /// <summary>Every quad through <paramref name="map"/>.</summary>
    public DocumentTruth Map(Func<PagePoint, PagePoint> map) => this with
    {
        Region = Region.Map(map),
        Fields = Fields.ToDictionary(f => f.Key, f => f.Value with { Box = f.Value.Box.Map(map) }),
    };
}
