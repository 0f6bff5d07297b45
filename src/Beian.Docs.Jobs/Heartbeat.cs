using Beian.Docs.Storage.Documents;

namespace Beian.Docs.Jobs;

/// <summary>Says every few seconds that a worker lives; cancels the work when the document is no longer its own.</summary>
public sealed class Heartbeat : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _lost = new();
    private readonly Task _beating;

    public Heartbeat(ClaimStore claims, DocumentClaim claim, TimeSpan every, TimeProvider clock) =>
        _beating = BeatAsync(claims, claim, every, clock);

    /// <summary>Canceled when the document was deleted or another worker has it.</summary>
    public CancellationToken Lost => _lost.Token;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _beating;
        _stop.Dispose();
        _lost.Dispose();
    }

    private async Task BeatAsync(ClaimStore claims, DocumentClaim claim, TimeSpan every, TimeProvider clock)
    {
        try
        {
            while (true)
            {
                await Task.Delay(every, clock, _stop.Token);
                if (await BeatOnceAsync(claims, claim, clock))
                    continue;
                await _lost.CancelAsync();
                return;
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
        }
    }

    private async Task<bool> BeatOnceAsync(ClaimStore claims, DocumentClaim claim, TimeProvider clock)
    {
        try
        {
            return await claims.BeatAsync(claim, clock.GetUtcNow(), _stop.Token);
        }
        catch (Exception e) when (e is System.Data.Common.DbException or InvalidOperationException or TimeoutException)
        {
            // The database is away for a moment: the work goes on, the next beat tries again.
            return true;
        }
    }
}
