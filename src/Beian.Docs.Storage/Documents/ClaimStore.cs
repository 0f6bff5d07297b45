using System.Text.Json;
using Beian.Docs.Reading;
using Beian.Docs.Serialization;
using Microsoft.EntityFrameworkCore;

namespace Beian.Docs.Storage.Documents;

/// <summary>Documents as a worker deals with them: taken up, held, settled; every change is one statement or one transaction.</summary>
public sealed class ClaimStore(IDbContextFactory<DocsDb> databases)
{
    /// <summary>Takes a waiting document up; null when it is gone, settled, or in a living worker's hands.</summary>
    public async Task<DocumentClaim?> ClaimAsync(Guid documentId, DateTimeOffset now, DateTimeOffset deadSince, CancellationToken cancellationToken)
    {
        var token = Guid.NewGuid();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var claimed = await db.Documents
            .Where(d => d.Id == documentId && (d.State == DocumentState.Received || (d.State == DocumentState.Reading && d.HeartbeatAt < deadSince)))
            .ExecuteUpdateAsync(
                set => set.SetProperty(d => d.State, DocumentState.Reading).SetProperty(d => d.Attempts, d => d.Attempts + 1)
                    .SetProperty(d => d.ClaimedBy, token).SetProperty(d => d.HeartbeatAt, now),
                cancellationToken);
        if (claimed == 0)
            return null;
        return await db.Documents.AsNoTracking().Where(d => d.Id == documentId && d.ClaimedBy == token)
            .Select(d => new DocumentClaim(d.Id, d.FilingId, d.Name, d.Sha256, token, d.Attempts)).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Says that the worker lives; false when the document is no longer its own.</summary>
    public async Task<bool> BeatAsync(DocumentClaim claim, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await Held(db, claim).ExecuteUpdateAsync(set => set.SetProperty(d => d.HeartbeatAt, now), cancellationToken) == 1;
    }

    /// <summary>Stores a reading once per (document, reader version), however often it is called.</summary>
    public async Task StoreReadingAsync(DocumentClaim claim, FileReading reading, string readerVersion, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await RowLocks.FilingAsync(db, claim.FilingId, cancellationToken) || !await db.Documents.AnyAsync(d => d.Id == claim.DocumentId, cancellationToken))
            return;

        var id = Guid.CreateVersion7(now);
        var json = JsonSerializer.Serialize(reading, ContractJson.Line);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO beian.readings (id, document_id, reader_version, json, read_at)
            VALUES ({id}, {claim.DocumentId}, {readerVersion}, {json}::json, {now})
            ON CONFLICT (document_id, reader_version) DO NOTHING
            """,
            cancellationToken);
        var readingId = await db.Readings.Where(r => r.DocumentId == claim.DocumentId && r.ReaderVersion == readerVersion)
            .Select(r => r.Id).SingleAsync(cancellationToken);

        // A second worker that lost its hold changes nothing: the first one's reading stands.
        var settled = await Held(db, claim).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.State, DocumentState.Read).SetProperty(d => d.ReadingId, readingId)
                .SetProperty(d => d.ClaimedBy, (Guid?)null).SetProperty(d => d.HeartbeatAt, (DateTimeOffset?)null)
                .SetProperty(d => d.FailureCode, (string?)null).SetProperty(d => d.FailureMessage, (string?)null),
            cancellationToken);
        if (settled == 1)
            await RowLocks.RaiseRevisionAsync(db, claim.FilingId, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Gives a document up for good.</summary>
    public async Task FailAsync(DocumentClaim claim, string code, string message, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await RowLocks.FilingAsync(db, claim.FilingId, cancellationToken))
            return;
        var settled = await Held(db, claim).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.State, DocumentState.Failed).SetProperty(d => d.FailureCode, code)
                .SetProperty(d => d.FailureMessage, message).SetProperty(d => d.ClaimedBy, (Guid?)null)
                .SetProperty(d => d.HeartbeatAt, (DateTimeOffset?)null),
            cancellationToken);
        if (settled == 1)
            await RowLocks.RaiseRevisionAsync(db, claim.FilingId, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Puts a document back into the line.</summary>
    /// <param name="uncount">The attempt was cut short by us and does not count.</param>
    public async Task ReleaseAsync(DocumentClaim claim, bool uncount, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var back = uncount ? 1 : 0;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await Held(db, claim).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.State, DocumentState.Received).SetProperty(d => d.Attempts, d => d.Attempts - back)
                .SetProperty(d => d.QueuedAt, now).SetProperty(d => d.ClaimedBy, (Guid?)null)
                .SetProperty(d => d.HeartbeatAt, (DateTimeOffset?)null),
            cancellationToken);
    }

    private static IQueryable<DocumentRow> Held(DocsDb db, DocumentClaim claim) =>
        db.Documents.Where(d => d.Id == claim.DocumentId && d.ClaimedBy == claim.Token && d.State == DocumentState.Reading);
}
