namespace Beian.Docs.Storage.Filings;

/// <summary>A line in the list of filings.</summary>
public sealed record FilingSummary(Guid Id, string Name, DateTimeOffset CreatedAt, FilingProgress Progress);
