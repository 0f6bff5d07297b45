using Beian.Docs.Storage.Blobs;
using Beian.Docs.Storage.Documents;
using Hangfire;

namespace Beian.Docs.Jobs;

/// <summary>Removes bytes that a crash left behind without a row (清理无主文件): personal data has no home but the rows and their blobs.</summary>
[AutomaticRetry(Attempts = 0)]
public sealed class SweepBlobsJob(IBlobStore blobs, DocumentStore documents, TimeProvider clock)
{
    public const string Name = "sweep-blobs";

    private static readonly TimeSpan SurelyOver = TimeSpan.FromHours(24);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - SurelyOver;
        blobs.SweepStaged(before);
        foreach (var sha256 in blobs.OlderThan(before))
            await documents.DeleteBlobIfUnusedAsync(sha256, cancellationToken);
    }
}
