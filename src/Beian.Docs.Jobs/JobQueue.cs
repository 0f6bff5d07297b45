using Beian.Docs.Storage.Filings;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace Beian.Docs.Jobs;

/// <summary>Puts work into the queues. The row is saved first; what gets lost in between, <see cref="RequeueForgottenJob"/> finds.</summary>
public sealed class JobQueue(IBackgroundJobClient client, ReportStore reports, TimeProvider clock, ILogger<JobQueue> log)
{
    public void EnqueueRead(Guid documentId) =>
        Enqueue(documentId, () => client.Enqueue<ReadDocumentJob>(JobQueues.Read, job => job.RunAsync(documentId, CancellationToken.None)));

    public void EnqueueCheck(Guid filingId) =>
        Enqueue(filingId, () => client.Enqueue<CheckFilingJob>(JobQueues.Check, job => job.RunAsync(filingId, CancellationToken.None)));

    /// <summary>Has the filing checked, unless it waits for its documents or a check is queued already.</summary>
    public async Task WantCheckAsync(Guid filingId, CancellationToken cancellationToken)
    {
        if (await reports.WantCheckAsync(filingId, clock.GetUtcNow(), cancellationToken))
            EnqueueCheck(filingId);
    }

    private void Enqueue(Guid id, Action enqueue)
    {
        try
        {
            enqueue();
        }
        catch (BackgroundJobClientException e)
        {
            log.LogWarning("Could not enqueue work for {Id} ({Cause}); the watchdog will.", id, (e.InnerException ?? e).GetType().Name);
        }
    }
}
