using Microsoft.EntityFrameworkCore;

namespace Beian.Docs.Storage;

/// <summary>What a transaction holds while it changes a filing or its blobs.</summary>
internal static class RowLocks
{
    /// <summary>Holds the filing until the transaction ends; false when there is none.</summary>
    public static async Task<bool> FilingAsync(DocsDb db, Guid filingId, CancellationToken cancellationToken) =>
        (await db.Database.SqlQuery<Guid>($"SELECT id AS \"Value\" FROM beian.filings WHERE id = {filingId} FOR UPDATE").ToListAsync(cancellationToken)).Count == 1;

    /// <summary>Something that a check depends on has changed.</summary>
    public static Task RaiseRevisionAsync(DocsDb db, Guid filingId, CancellationToken cancellationToken) =>
        db.Filings.Where(f => f.Id == filingId).ExecuteUpdateAsync(set => set.SetProperty(f => f.Revision, f => f.Revision + 1), cancellationToken);

    /// <summary>Between "nobody uses this blob" and its deletion nobody may begin to use it.</summary>
    public static Task BlobAsync(DocsDb db, string sha256, CancellationToken cancellationToken)
    {
        var number = Convert.ToInt64(sha256[..15], 16);
        return db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({number})", cancellationToken);
    }
}
