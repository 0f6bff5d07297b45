using System.Text.Json;
using Beian.Docs.Reading;
using Beian.Docs.Serialization;
using Beian.Docs.Storage.Blobs;
using Microsoft.EntityFrameworkCore;

namespace Beian.Docs.Storage.Documents;

/// <summary>Documents and their readings; every change of state is one statement or one transaction.</summary>
public sealed class DocumentStore(IDbContextFactory<DocsDb> databases, IBlobStore blobs)
{
    /// <summary>Keeps the blob and its row together; null when the filing is gone.</summary>
    public async Task<AddOutcome?> AddAsync(Guid filingId, string name, StagedBlob staged, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        // One writer per filing from here on: unique names and hashes need no retry, and the filing cannot vanish.
        var filing = await db.Filings.FromSql($"SELECT * FROM beian.filings WHERE id = {filingId} FOR UPDATE").SingleOrDefaultAsync(cancellationToken);
        if (filing is null)
            return null;
        var same = await db.Documents.SingleOrDefaultAsync(d => d.FilingId == filingId && d.Sha256 == staged.Sha256, cancellationToken);
        if (same is not null)
            return new AddOutcome(same.Id, same.Name, AlreadyThere: true);

        await LockBlobAsync(db, staged.Sha256, cancellationToken);
        blobs.Keep(staged);
        var taken = await db.Documents.Where(d => d.FilingId == filingId).Select(d => d.Name).ToHashSetAsync(cancellationToken);
        var document = new DocumentRow
        {
            Id = Guid.CreateVersion7(now),
            FilingId = filingId,
            Name = FreeName(name, taken),
            Sha256 = staged.Sha256,
            Size = staged.Size,
            ReceivedAt = now,
            QueuedAt = now,
            State = DocumentState.Received,
        };
        db.Add(document);
        filing.Revision++;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new AddOutcome(document.Id, document.Name, AlreadyThere: false);
    }

    public async Task<List<DocumentRow>> ListAsync(Guid filingId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Documents.AsNoTracking().Include(d => d.Reading)
            .Where(d => d.FilingId == filingId).OrderBy(d => d.Sequence).ToListAsync(cancellationToken);
    }

    public async Task<DocumentRow?> FindAsync(Guid filingId, Guid documentId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Documents.AsNoTracking().Include(d => d.Reading)
            .SingleOrDefaultAsync(d => d.Id == documentId && d.FilingId == filingId, cancellationToken);
    }

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
        if (!await LockFilingAsync(db, claim.FilingId, cancellationToken) || !await db.Documents.AnyAsync(d => d.Id == claim.DocumentId, cancellationToken))
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
            await RaiseRevisionAsync(db, claim.FilingId, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Gives a document up for good.</summary>
    public async Task FailAsync(DocumentClaim claim, string code, string message, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await LockFilingAsync(db, claim.FilingId, cancellationToken))
            return;
        var settled = await Held(db, claim).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.State, DocumentState.Failed).SetProperty(d => d.FailureCode, code)
                .SetProperty(d => d.FailureMessage, message).SetProperty(d => d.ClaimedBy, (Guid?)null)
                .SetProperty(d => d.HeartbeatAt, (DateTimeOffset?)null),
            cancellationToken);
        if (settled == 1)
            await RaiseRevisionAsync(db, claim.FilingId, cancellationToken);
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

    /// <summary>Lets a person have a failed document tried again; false when it has not failed.</summary>
    public async Task<bool> TryAgainAsync(Guid filingId, Guid documentId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Documents.Where(d => d.Id == documentId && d.FilingId == filingId && d.State == DocumentState.Failed)
            .ExecuteUpdateAsync(
                set => set.SetProperty(d => d.State, DocumentState.Received).SetProperty(d => d.Attempts, 0).SetProperty(d => d.QueuedAt, now)
                    .SetProperty(d => d.FailureCode, (string?)null).SetProperty(d => d.FailureMessage, (string?)null),
                cancellationToken) == 1;
    }

    /// <summary>Removes a document, and its blob when no other document has the same bytes; false when there is none.</summary>
    public async Task<bool> DeleteAsync(Guid filingId, Guid documentId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        string sha256;
        await using (var transaction = await db.Database.BeginTransactionAsync(cancellationToken))
        {
            if (!await LockFilingAsync(db, filingId, cancellationToken))
                return false;
            var found = await db.Documents.Where(d => d.Id == documentId && d.FilingId == filingId).Select(d => d.Sha256).SingleOrDefaultAsync(cancellationToken);
            if (found is null)
                return false;
            sha256 = found;
            await db.Documents.Where(d => d.Id == documentId).ExecuteDeleteAsync(cancellationToken);
            await RaiseRevisionAsync(db, filingId, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        await DeleteBlobIfUnusedAsync(sha256, cancellationToken);
        return true;
    }

    /// <summary>Deletes the bytes unless a row still speaks of them.</summary>
    public async Task DeleteBlobIfUnusedAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await LockBlobAsync(db, sha256, cancellationToken);
        if (!await db.Documents.AnyAsync(d => d.Sha256 == sha256, cancellationToken))
            blobs.Delete(sha256);
        await transaction.CommitAsync(cancellationToken);
    }

    private static IQueryable<DocumentRow> Held(DocsDb db, DocumentClaim claim) =>
        db.Documents.Where(d => d.Id == claim.DocumentId && d.ClaimedBy == claim.Token && d.State == DocumentState.Reading);

    private static async Task<bool> LockFilingAsync(DocsDb db, Guid filingId, CancellationToken cancellationToken) =>
        (await db.Database.SqlQuery<Guid>($"SELECT id AS \"Value\" FROM beian.filings WHERE id = {filingId} FOR UPDATE").ToListAsync(cancellationToken)).Count == 1;

    private static Task RaiseRevisionAsync(DocsDb db, Guid filingId, CancellationToken cancellationToken) =>
        db.Filings.Where(f => f.Id == filingId).ExecuteUpdateAsync(set => set.SetProperty(f => f.Revision, f => f.Revision + 1), cancellationToken);

    // Between "nobody uses this blob" and its deletion nobody may begin to use it.
    private static Task LockBlobAsync(DocsDb db, string sha256, CancellationToken cancellationToken)
    {
        var number = Convert.ToInt64(sha256[..15], 16);
        return db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({number})", cancellationToken);
    }

    private static string FreeName(string name, HashSet<string> taken)
    {
        var stem = Path.ChangeExtension(name, null);
        var extension = Path.GetExtension(name);
        var free = name;
        for (var i = 2; taken.Contains(free); i++)
            free = $"{stem} ({i}){extension}";
        return free;
    }
}
