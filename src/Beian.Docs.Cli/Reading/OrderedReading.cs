using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Beian.Docs.Intake;
using Beian.Docs.Reading;

namespace Beian.Docs.Cli.Reading;

/// <summary>Reads several files at once and gives their results in the order of the files (并行识别).</summary>
public static class OrderedReading
{
    /// <summary>Files are taken one by one as readers come free, so that a large folder never stands in memory whole.</summary>
    public static async IAsyncEnumerable<FileReading> ReadAsync(
        IDocumentReader reader, IEnumerable<InputFile> files, int jobs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var free = new SemaphoreSlim(jobs);
        // One slow file must not let the results of all others pile up behind it without end.
        var results = Channel.CreateBounded<Task<FileReading>>(jobs * 4);
        var producing = Task.Run(() => ProduceAsync(reader, files, free, results.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var result in results.Reader.ReadAllAsync(cancellationToken))
                yield return await result;
            await producing;
        }
        finally
        {
            await stop.CancelAsync();
            await SettleAsync(producing, results.Reader);
        }
    }

    private static async Task ProduceAsync(
        IDocumentReader reader, IEnumerable<InputFile> files, SemaphoreSlim free, ChannelWriter<Task<FileReading>> results,
        CancellationToken cancellationToken)
    {
        try
        {
            using var next = files.GetEnumerator();
            while (true)
            {
                await free.WaitAsync(cancellationToken);
                if (!next.MoveNext())
                    break;
                await results.WriteAsync(ReadOneAsync(reader, next.Current, free, cancellationToken), cancellationToken);
            }

            results.Complete();
        }
        catch (Exception e)
        {
            results.Complete(e);
        }
    }

    private static async Task<FileReading> ReadOneAsync(
        IDocumentReader reader, InputFile file, SemaphoreSlim free, CancellationToken cancellationToken)
    {
        try
        {
            return await Task.Run(() => reader.ReadAsync(file, cancellationToken), cancellationToken);
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Nobody waits for what is left; it must have ended before the reader is disposed.</summary>
    private static async Task SettleAsync(Task producing, ChannelReader<Task<FileReading>> results)
    {
        await producing;
        while (results.TryRead(out var result))
            await result.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }
}
