using System.Data;
using System.Text.Json;
using Beian.Docs.Filings;
using Beian.Docs.Reading;
using Beian.Docs.Rules;
using Beian.Docs.Serialization;
using Beian.Docs.Storage.Documents;
using Microsoft.EntityFrameworkCore;

namespace Beian.Docs.Storage.Filings;

/// <summary>Reports, and the questions around making one.</summary>
public sealed class ReportStore(IDbContextFactory<DocsDb> databases)
{
    public async Task<ReportRow?> FindAsync(Guid filingId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.FilingId == filingId, cancellationToken);
    }

    /// <summary>True for the one caller that should enqueue a check: nothing is being read and none is queued yet.</summary>
    public async Task<bool> WantCheckAsync(Guid filingId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Filings
            .Where(f => f.Id == filingId && f.CheckQueuedAt == null)
            .Where(f => !db.Documents.Any(d => d.FilingId == filingId && (d.State == DocumentState.Received || d.State == DocumentState.Reading)))
            .ExecuteUpdateAsync(set => set.SetProperty(f => f.CheckQueuedAt, now), cancellationToken) == 1;
    }

    /// <summary>From here on a change wants a check of its own. Called before the facts are loaded, never after.</summary>
    public async Task BeginCheckAsync(Guid filingId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Filings.Where(f => f.Id == filingId)
            .ExecuteUpdateAsync(set => set.SetProperty(f => f.CheckQueuedAt, (DateTimeOffset?)null), cancellationToken);
    }

    /// <summary>One consistent picture of the filing; null when it is gone.</summary>
    public async Task<CheckFacts?> LoadFactsAsync(Guid filingId, DateOnly asOf, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        var filing = await db.Filings.AsNoTracking().SingleOrDefaultAsync(f => f.Id == filingId, cancellationToken);
        if (filing is null)
            return null;
        var documents = await db.Documents.AsNoTracking().Include(d => d.Reading)
            .Where(d => d.FilingId == filingId).OrderBy(d => d.Sequence).ToListAsync(cancellationToken);

        var form = filing.Form is null ? new FilingForm() : JsonSerializer.Deserialize<FilingForm>(filing.Form, ContractJson.Line)!;
        var problems = filing.FormProblems is null ? [] : JsonSerializer.Deserialize<List<Finding>>(filing.FormProblems, ContractJson.Line)!;
        return new CheckFacts(
            filing.Revision,
            documents.Any(d => d.State is DocumentState.Received or DocumentState.Reading),
            documents.Count == 0 && filing.Form is null,
            new FilingInput(filing.Name, form, problems, [.. documents.Select(ReadingOf)], asOf) { History = await OtherFilings.HistoryAsync(db, filingId, cancellationToken) });
    }

    /// <summary>Keeps the report unless a newer one stands already; false when it was not kept.</summary>
    public async Task<bool> SaveAsync(Guid filingId, long revision, FilingReport report, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var verdict = JsonNamingPolicy.CamelCase.ConvertName(report.Verdict.ToString());
        var json = JsonSerializer.Serialize(report, ContractJson.Line);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO beian.reports (filing_id, revision, as_of, verdict, finding_count, json, checked_at)
            SELECT id, {revision}, {report.AsOf}, {verdict}, {report.Findings.Count}, {json}::json, {now}
            FROM beian.filings WHERE id = {filingId}
            ON CONFLICT (filing_id) DO UPDATE SET
                revision = excluded.revision, as_of = excluded.as_of, verdict = excluded.verdict,
                finding_count = excluded.finding_count, json = excluded.json, checked_at = excluded.checked_at
            WHERE (reports.revision, reports.as_of) <= (excluded.revision, excluded.as_of)
            """,
            cancellationToken) == 1;
    }

    /// <summary>Filings whose report is behind although nothing is being read: their check was lost. Marks them queued.</summary>
    public async Task<List<Guid>> RequeueLostAsync(DateTimeOffset now, DateTimeOffset queuedBefore, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var lost = await db.Filings
            .Where(f => f.CheckQueuedAt == null || f.CheckQueuedAt < queuedBefore)
            .Where(f => f.Form != null || db.Heaps.Any(h => h.FilingId == f.Id && h.Forms != null) || db.Documents.Any(d => d.FilingId == f.Id))
            .Where(f => !db.Documents.Any(d => d.FilingId == f.Id && (d.State == DocumentState.Received || d.State == DocumentState.Reading)))
            .Where(f => !db.Reports.Any(r => r.FilingId == f.Id && r.Revision == f.Revision) && !db.Heaps.Any(h => h.FilingId == f.Id && h.Revision == f.Revision))
            .OrderBy(f => f.CreatedAt).Select(f => f.Id).Take(1000).ToListAsync(cancellationToken);
        await db.Filings.Where(f => lost.Contains(f.Id)).ExecuteUpdateAsync(set => set.SetProperty(f => f.CheckQueuedAt, now), cancellationToken);
        return lost;
    }

    internal static FileReading ReadingOf(DocumentRow document) => document.Reading is { } row
        ? JsonSerializer.Deserialize<FileReading>(row.Json, ContractJson.Line)! with { File = document.Name }
        : new FileReading
        {
            File = document.Name,
            Sha256 = document.Sha256,
            Error = document.State == DocumentState.Failed ? new ReadingError(document.FailureCode!, document.FailureMessage!) : null,
        };
}
