using Beian.Docs.Filings.History;
using Beian.Docs.Filings.Provinces;

namespace Beian.Docs.Cli.Reading;

/// <summary>What a check goes by besides the folder (核验设置).</summary>
/// <param name="AsOf">The day that expiry is judged by.</param>
public sealed record CheckSettings(DateOnly AsOf)
{
    /// <summary>Null for the day of the check.</summary>
    public DateOnly? ExpectedSubmission { get; init; }

    public ProvinceSet Provinces { get; init; } = ProvinceSet.BuiltIn;

    /// <summary>Traces of all folders of the run, by folder; a folder is never held against itself.</summary>
    public IReadOnlyList<(string Folder, FilingTrace Trace)> Run { get; init; } = [];

    public FilingHistory HistoryFor(string folder) => new() { Others = [.. Run.Where(r => r.Folder != folder).Select(r => r.Trace)] };
}
