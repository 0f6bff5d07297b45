using Beian.Docs.Storage.Blobs;
using Microsoft.EntityFrameworkCore;

namespace Beian.Docs.Storage.Documents;

/// <summary>Documents as a person deals with them: added, listed, tried again, deleted.</summary>
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

        await RowLocks.BlobAsync(db, staged.Sha256, cancellationToken);
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
            if (!await RowLocks.FilingAsync(db, filingId, cancellationToken))
                return false;
            var found = await db.Documents.Where(d => d.Id == documentId && d.FilingId == filingId).Select(d => d.Sha256).SingleOrDefaultAsync(cancellationToken);
            if (found is null)
                return false;
            sha256 = found;
            await db.Documents.Where(d => d.Id == documentId).ExecuteDeleteAsync(cancellationToken);
            await RowLocks.RaiseRevisionAsync(db, filingId, cancellationToken);
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
        await RowLocks.BlobAsync(db, sha256, cancellationToken);
        if (!await db.Documents.AnyAsync(d => d.Sha256 == sha256, cancellationToken))
            blobs.Delete(sha256);
        await transaction.CommitAsync(cancellationToken);
    }

    internal static string FreeName(string name, HashSet<string> taken)
    {
        var stem = Path.ChangeExtension(name, null);
        var extension = Path.GetExtension(name);
        var free = name;
        for (var i = 2; taken.Contains(free); i++)
            free = $"{stem} ({i}){extension}";
        return free;
    }
}
