using Beian.Docs.Geometry;

namespace Beian.Docs.Rules;

/// <summary>Where a finding can be seen (证据位置).</summary>
public sealed record Evidence
{
    public required string File { get; init; }

    public required int Page { get; init; }

    /// <summary>One of <see cref="Documents.DocumentKinds"/>.</summary>
    public required string Kind { get; init; }

    public string? DocumentField { get; init; }

    /// <summary>In the frame of the page's <see cref="Reading.PageSize"/>; null when the field was not found.</summary>
    public Quad? Box { get; init; }
}
