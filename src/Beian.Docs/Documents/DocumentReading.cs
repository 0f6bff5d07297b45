using System.Text.Json.Serialization;
using Beian.Docs.Geometry;

namespace Beian.Docs.Documents;

/// <summary>One document found on a page (一份材料).</summary>
public sealed record DocumentReading
{
    /// <summary>One of <see cref="DocumentKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Page of the file, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>0 to 1: that it is this kind.</summary>
    public required double Confidence { get; init; }

    /// <summary>Where it lies on the page, clockwise from the document's own top left.</summary>
    public required Quad Region { get; init; }

    /// <summary>Degrees (0, 90, 180, 270) that the page must be turned clockwise for this document to stand upright.</summary>
    public int Rotation { get; init; }

    /// <summary>What a paper of no known kind calls itself; null where it is of one, or has no heading.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>The pages of the file that it goes on on, in order; null where it is all on the first (后续页).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<DocumentPage>? MorePages { get; init; }

    /// <summary>All its pages, in order.</summary>
    [JsonIgnore]
    public IReadOnlyList<DocumentPage> Pages => [new(Page, Rotation), .. MorePages ?? []];

    /// <summary>Only the foot of the paper on a page before, to be joined to it.</summary>
    [JsonIgnore]
    public bool Continues { get; init; }

    /// <summary>By field name of the contract.</summary>
    public IReadOnlyDictionary<string, FieldReading> Fields { get; init; } = new Dictionary<string, FieldReading>();

    public IReadOnlyList<DocumentIssue> Issues { get; init; } = [];

    /// <summary>The value of a field, whatever its status; null when it is missing.</summary>
    public string? ValueOf(string field) => Fields.TryGetValue(field, out var reading) ? reading.Value : null;
}
