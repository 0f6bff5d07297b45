using Beian.Docs.Filings.Checklists;
using Beian.Docs.Reading;
using Beian.Docs.Rules;

namespace Beian.Docs.Filings;

/// <summary>The outcome of checking a filing (核验报告).</summary>
public sealed record FilingReport
{
    public required string Folder { get; init; }

    public required Verdict Verdict { get; init; }

    public required DateOnly AsOf { get; init; }

    public long ElapsedMs { get; init; }

    public IReadOnlyList<FileReading> Files { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public IReadOnlyList<MissingMaterial> MissingMaterials { get; init; } = [];

    /// <summary>What the filing needs, and how it stands with each.</summary>
    public IReadOnlyList<ChecklistItem> Checklist { get; init; } = [];

    /// <summary>What is missing or to be redone, as a letter to the client; empty where nothing is.</summary>
    public string ClientRequest { get; init; } = "";

    /// <summary>The form, completed from the documents where it was empty.</summary>
    public required FilingForm Prefill { get; init; }
}
