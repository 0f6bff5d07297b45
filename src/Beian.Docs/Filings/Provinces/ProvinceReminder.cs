namespace Beian.Docs.Filings.Provinces;

/// <summary>What a 管局 demands and no program can decide (人工确认事项).</summary>
public sealed record ProvinceReminder
{
    /// <summary>Plain Chinese.</summary>
    public required string Text { get; init; }

    public Applicants For { get; init; }

    /// <summary>The rule of the catalogue, where it has one.</summary>
    public string? Rule { get; init; }
}
