using Microsoft.EntityFrameworkCore;

namespace Beian.Docs.Storage.Documents;

/// <summary>What the queue lost, by our own state: the watchdog's questions.</summary>
public sealed class ForgottenDocuments(IDbContextFactory<DocsDb> databases)
{
    /// <summary>Puts documents of dead workers back into the line and names them.</summary>
    public async Task<List<Guid>> ReleaseDeadAsync(DateTimeOffset now, DateTimeOffset deadSince, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var dead = await db.Documents.Where(d => d.State == DocumentState.Reading && d.HeartbeatAt < deadSince)
            .OrderBy(d => d.Sequence).Select(d => d.Id).Take(1000).ToListAsync(cancellationToken);
        var released = new List<Guid>();
        foreach (var id in dead)
        {
            var mine = await db.Documents.Where(d => d.Id == id && d.State == DocumentState.Reading && d.HeartbeatAt < deadSince)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(d => d.State, DocumentState.Received).SetProperty(d => d.QueuedAt, now)
                        .SetProperty(d => d.ClaimedBy, (Guid?)null).SetProperty(d => d.HeartbeatAt, (DateTimeOffset?)null),
                    cancellationToken);
            if (mine == 1)
                released.Add(id);
        }

        return released;
    }

    /// <summary>
    /// Waiting documents that the queue cannot all know of: it holds <paramref name="queueLength"/> jobs, and the oldest
    /// waiting beyond that number should long have had their turn. Marks them queued again.
    /// </summary>
    public async Task<List<Guid>> RequeueLostAsync(long queueLength, DateTimeOffset now, DateTimeOffset waitingSince, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var waiting = await db.Documents.CountAsync(d => d.State == DocumentState.Received, cancellationToken);
        var lost = (int)Math.Clamp(waiting - queueLength, 0, 1000);
        if (lost == 0)
            return [];
        var ids = await db.Documents.Where(d => d.State == DocumentState.Received && d.QueuedAt < waitingSince)
            .OrderBy(d => d.QueuedAt).ThenBy(d => d.Sequence).Select(d => d.Id).Take(lost).ToListAsync(cancellationToken);
        await db.Documents.Where(d => ids.Contains(d.Id)).ExecuteUpdateAsync(set => set.SetProperty(d => d.QueuedAt, now), cancellationToken);
        return ids;
    }
}
