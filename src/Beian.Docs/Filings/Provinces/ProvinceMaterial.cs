namespace Beian.Docs.Filings.Provinces;

/// <summary>Material that a 管局 wants beyond the general list (特殊材料).</summary>
public sealed record ProvinceMaterial
{
    /// <summary>As people call it: 网站党建备案信息确认函.</summary>
    public required string Title { get; init; }

    /// <summary>One of <see cref="Documents.DocumentKinds"/>; null where the reader knows no such kind.</summary>
    public string? Kind { get; init; }

    /// <summary>Words of which its heading has one, where the reader knows no such kind.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    public Applicants For { get; init; }

    /// <summary>Only where this nature files: 律师执业机构.</summary>
    public string? Nature { get; init; }

    /// <summary>When it is needed, where that cannot be told from the form.</summary>
    public string? When { get; init; }

    /// <summary>The rule of the catalogue, such as R-146.</summary>
    public string? Rule { get; init; }
}
