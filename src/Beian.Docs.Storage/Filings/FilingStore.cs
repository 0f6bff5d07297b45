using System.Text.Json;
using Beian.Docs.Rules;
using Beian.Docs.Serialization;
using Beian.Docs.Storage.Documents;
using Microsoft.EntityFrameworkCore;

namespace Beian.Docs.Storage.Filings;

/// <summary>Filings and their forms.</summary>
public sealed class FilingStore(IDbContextFactory<DocsDb> databases, DocumentStore documents)
{
    public async Task<FilingRow> CreateAsync(string name, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var filing = new FilingRow { Id = Guid.NewGuid(), Name = name, CreatedAt = now };
        db.Add(filing);
        await db.SaveChangesAsync(cancellationToken);
        return filing;
    }

    public async Task<FilingRow?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Filings.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancellationToken);
    }

    public async Task<bool> RenameAsync(Guid id, string name, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);

        // The name stands in the report as its folder, so the report is made anew.
        return await db.Filings.Where(f => f.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(f => f.Name, name).SetProperty(f => f.Revision, f => f.Revision + 1), cancellationToken) == 1;
    }

    /// <summary>Newest first; heaps are no filings yet.</summary>
    public async Task<List<FilingSummary>> ListAsync(int skip, int take, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await Summaries(db, db.Filings.Where(f => !db.Heaps.Any(h => h.FilingId == f.Id)).OrderByDescending(f => f.CreatedAt).ThenBy(f => f.Id).Skip(skip).Take(take)).ToListAsync(cancellationToken);
    }

    public async Task<FilingSummary?> SummaryAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await Summaries(db, db.Filings.Where(f => f.Id == id)).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Replaces the form; false when the filing is gone.</summary>
    public async Task<bool> SetFormAsync(Guid id, Docs.Filings.FilingForm form, IReadOnlyList<Finding> problems, CancellationToken cancellationToken)
    {
        var formJson = JsonSerializer.Serialize(form, ContractJson.Line);
        var problemsJson = JsonSerializer.Serialize(problems, ContractJson.Line);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Filings.Where(f => f.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(f => f.Form, formJson).SetProperty(f => f.FormProblems, problemsJson)
                .SetProperty(f => f.Revision, f => f.Revision + 1),
            cancellationToken) == 1;
    }

    /// <summary>Removes the filing, all rows under it, and the blobs that no other filing uses; false when there is none.</summary>
    public async Task<bool> DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        List<string> hashes;
        await using (var db = await databases.CreateDbContextAsync(cancellationToken))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if (!await db.Filings.FromSql($"SELECT * FROM beian.filings WHERE id = {id} FOR UPDATE").AnyAsync(cancellationToken))
                return false;
            hashes = await db.Documents.Where(d => d.FilingId == id).Select(d => d.Sha256).ToListAsync(cancellationToken);
            await db.Filings.Where(f => f.Id == id).ExecuteDeleteAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        foreach (var sha256 in hashes)
            await documents.DeleteBlobIfUnusedAsync(sha256, cancellationToken);
        return true;
    }

    private static IQueryable<FilingSummary> Summaries(DocsDb db, IQueryable<FilingRow> filings) =>
        from f in filings
        join r in db.Reports on f.Id equals r.FilingId into reports
        from r in reports.DefaultIfEmpty()
        orderby f.CreatedAt descending, f.Id
        select new FilingSummary(f.Id, f.Name, f.CreatedAt, new FilingProgress(
            db.Documents.Count(d => d.FilingId == f.Id),
            db.Documents.Count(d => d.FilingId == f.Id && d.State == DocumentState.Received),
            db.Documents.Count(d => d.FilingId == f.Id && d.State == DocumentState.Reading),
            db.Documents.Count(d => d.FilingId == f.Id && d.State == DocumentState.Read),
            db.Documents.Count(d => d.FilingId == f.Id && d.State == DocumentState.Failed),
            f.Form != null,
            f.Revision,
            r == null ? null : r.Revision,
            r == null ? null : r.AsOf,
            r == null ? null : r.Verdict,
            r == null ? null : r.FindingCount));
}
