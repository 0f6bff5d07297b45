using Beian.Docs.Storage.Documents;
using Beian.Docs.Storage.Filings;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace Beian.Docs.Jobs;

/// <summary>
/// The watchdog (看门狗): by our own rows, never by Hangfire's, it finds documents whose worker died, documents and checks
/// that never reached a queue, and puts them back.
/// </summary>
/// <remarks>Hangfire itself hands out an abandoned job only when nothing else waits: behind a bulk upload that is hours.</remarks>
[AutomaticRetry(Attempts = 0)]
public sealed class RequeueForgottenJob(
    ForgottenDocuments documents, ReportStore reports, JobQueue queue, JobStorage storage,
    ReadingOptions options, TimeProvider clock, ILogger<RequeueForgottenJob> log)
{
    public const string Name = "requeue-forgotten";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var dead = await documents.ReleaseDeadAsync(now, now - options.DeadAfter, cancellationToken);
        dead.ForEach(queue.EnqueueRead);

        var queueLength = storage.GetMonitoringApi().EnqueuedCount(JobQueues.Read);
        var lost = await documents.RequeueLostAsync(queueLength, now, now - options.LostAfter, cancellationToken);
        lost.ForEach(queue.EnqueueRead);

        var checks = await reports.RequeueLostAsync(now, now - options.LostAfter, cancellationToken);
        checks.ForEach(queue.EnqueueCheck);

        if (dead.Count + lost.Count + checks.Count > 0)
            log.LogWarning("Put back: {Dead} documents of dead workers, {Lost} lost documents, {Checks} lost checks.", dead.Count, lost.Count, checks.Count);
    }
}
