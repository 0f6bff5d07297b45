using Beian.Docs.Intake;
using Beian.Docs.Reading;
using Beian.Docs.Storage.Blobs;
using Beian.Docs.Storage.Documents;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace Beian.Docs.Jobs;

/// <summary>Reads one document (识别一份材料). May run twice, at once or after a crash, and leaves one reading.</summary>
[AutomaticRetry(Attempts = 2, DelaysInSeconds = [2, 10])]
public sealed class ReadDocumentJob(
    ClaimStore claims, IBlobStore blobs, IDocumentReader reader, ReaderIdentity identity, JobQueue queue,
    ReadingOptions options, TimeProvider clock, ILogger<ReadDocumentJob> log)
{
    public async Task RunAsync(Guid documentId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var claim = await claims.ClaimAsync(documentId, now, now - options.DeadAfter, cancellationToken);
        if (claim is null)
            return;
        if (claim.Attempt > options.MaxAttempts)
        {
            // It was taken up often enough and never put down: it kills its workers.
            await GiveUpAsync(claim, FailureCodes.GaveUp, "多次识别都没有完成，已停止。请换一份更清晰的扫描件重新上传。", cancellationToken);
            return;
        }

        var reading = await TryReadAsync(claim, cancellationToken);
        if (reading is null)
            return;
        await claims.StoreReadingAsync(claim, reading, identity.Version, clock.GetUtcNow(), cancellationToken);
        await queue.WantCheckAsync(claim.FilingId, cancellationToken);
    }

    /// <summary>Null when the document went another way: deleted, given up, or taken over.</summary>
    private async Task<FileReading?> TryReadAsync(DocumentClaim claim, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.DocumentTime, clock);
        await using var heartbeat = new Heartbeat(claims, claim, options.Heartbeat, clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token, heartbeat.Lost);
        try
        {
            var content = await blobs.ReadAsync(claim.Sha256, linked.Token);
            return await reader.ReadAsync(new InputFile(claim.Name, content), linked.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // We are shutting down: not the document's fault.
            await claims.ReleaseAsync(claim, uncount: true, clock.GetUtcNow(), CancellationToken.None);
            throw;
        }
        catch (OperationCanceledException) when (heartbeat.Lost.IsCancellationRequested)
        {
            return null;
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            await GiveUpAsync(claim, FailureCodes.TookTooLong, "识别用时过长，已停止。请拆分成较小的文件，或换一份更清晰的扫描件重新上传。", cancellationToken);
            return null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException && !blobs.Exists(claim.Sha256))
        {
            await GiveUpAsync(claim, FailureCodes.OriginalMissing, "找不到原件，请重新上传。", cancellationToken);
            return null;
        }
        catch (Exception e)
        {
            await PutDownAsync(claim, e, cancellationToken);
            return null;
        }
    }

    private async Task PutDownAsync(DocumentClaim claim, Exception cause, CancellationToken cancellationToken)
    {
        log.LogError("Reading document {Document} failed at attempt {Attempt}: {Cause}\n{Stack}", claim.DocumentId, claim.Attempt, cause.GetType().Name, cause.StackTrace);
        if (claim.Attempt >= options.MaxAttempts)
        {
            await GiveUpAsync(claim, FailureCodes.GaveUp, "多次识别都出错，已停止。请换一份更清晰的扫描件重新上传，或点“重试”。", cancellationToken);
            return;
        }

        await claims.ReleaseAsync(claim, uncount: false, clock.GetUtcNow(), cancellationToken);
        throw new WorkFailedException($"Reading document {claim.DocumentId} failed at attempt {claim.Attempt}", cause);
    }

    private async Task GiveUpAsync(DocumentClaim claim, string code, string message, CancellationToken cancellationToken)
    {
        log.LogWarning("Document {Document} was given up: {Code}.", claim.DocumentId, code);
        await claims.FailAsync(claim, code, message, cancellationToken);
        await queue.WantCheckAsync(claim.FilingId, cancellationToken);
    }
}
