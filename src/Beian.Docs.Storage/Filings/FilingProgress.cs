namespace Beian.Docs.Storage.Filings;

/// <summary>How far a filing is (进度).</summary>
/// <param name="Total">Files taken in.</param>
/// <param name="Waiting">In the queue.</param>
/// <param name="Reading">In a worker's hands.</param>
/// <param name="Read">Read.</param>
/// <param name="Failed">Given up.</param>
/// <param name="HasForm">A form was uploaded.</param>
/// <param name="Revision">Of the filing.</param>
/// <param name="CheckedRevision">The revision that the report speaks of; null when there is none.</param>
/// <param name="AsOf">The day that the report speaks of.</param>
/// <param name="Verdict">ready, review or blocked; of the newest report, which may be behind.</param>
/// <param name="FindingCount">Of the newest report.</param>
public sealed record FilingProgress(
    int Total, int Waiting, int Reading, int Read, int Failed, bool HasForm,
    long Revision, long? CheckedRevision, DateOnly? AsOf, string? Verdict, int? FindingCount)
{
    public bool IsReading => Waiting + Reading > 0;

    /// <summary>Nothing to check yet.</summary>
    public bool IsEmpty => Total == 0 && !HasForm;

    /// <summary>The report speaks of everything there is, as of <paramref name="today"/>.</summary>
    public bool IsCurrent(DateOnly today) => !IsReading && CheckedRevision == Revision && AsOf >= today;

    /// <summary>empty, reading, checking or checked.</summary>
    public string State(DateOnly today) => IsEmpty ? "empty" : IsReading ? "reading" : IsCurrent(today) ? "checked" : "checking";
}
