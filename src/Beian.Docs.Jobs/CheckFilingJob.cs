using System.Diagnostics;
using Beian.Docs.Storage.Filings;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace Beian.Docs.Jobs;

/// <summary>Checks one filing (核验一份备案) from what the database holds now; cheap, so it runs after every change.</summary>
[AutomaticRetry(Attempts = 2, DelaysInSeconds = [2, 10])]
public sealed class CheckFilingJob(ReportStore reports, HeapSorting heaps, FilingCheck check, TimeProvider clock, ILogger<CheckFilingJob> log)
{
    public async Task RunAsync(Guid filingId, CancellationToken cancellationToken)
    {
        await reports.BeginCheckAsync(filingId, cancellationToken);
        if (await heaps.SortAsync(filingId, cancellationToken))
            return;
        var began = Stopwatch.GetTimestamp();
        var facts = await reports.LoadFactsAsync(filingId, ChinaDay.Of(clock), cancellationToken);

        // While documents wait, the last of them to settle asks for the check.
        if (facts is null || facts.IsReading || facts.IsEmpty)
            return;
        try
        {
            var report = check(facts.Input, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            await reports.SaveAsync(filingId, facts.Revision, report, clock.GetUtcNow(), cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogError("Checking filing {Filing} failed: {Cause}\n{Stack}", filingId, e.GetType().Name, e.StackTrace);
            throw new WorkFailedException($"Checking filing {filingId} failed", e);
        }
    }
}
