using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;

namespace Beian.Docs.Documents;

/// <summary>A document on a page, before its fields are read.</summary>
/// <param name="Kind">One of <see cref="DocumentKinds"/>.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Region">In pixels of the upright page.</param>
/// <param name="Sheet">Only the lines that belong to it.</param>
public sealed record FoundDocument(string Kind, double Confidence, Quad Region, Sheet Sheet)
{
    /// <summary>Front and back of a card of which both lie on the page; empty where it is one piece (正反面).</summary>
    public IReadOnlyList<FoundDocument> Sides { get; init; } = [];
}
