using Beian.Docs.Intake;
using Beian.Docs.Reading;

namespace Beian.Docs.Ocr.Resting;

/// <summary>A reader that hands memory back when nothing was read for a while (空闲时归还内存): what a page needs, the next page may need as well, but a night does not.</summary>
internal sealed class RestingReader : IDocumentReader, IDisposable
{
    private readonly IDocumentReader _reader;
    private readonly Action _rest;
    private readonly TimeSpan _after;
    private readonly ITimer _timer;
    private int _busy;
    private bool _isDisposed;

    /// <param name="reader">Reads; disposed with this one.</param>
    /// <param name="rest">Called on a thread of the pool, once for each time of rest. A read may begin while it runs.</param>
    /// <param name="after">How long nothing must have been read.</param>
    /// <param name="clock">Measures it.</param>
    public RestingReader(IDocumentReader reader, Action rest, TimeSpan after, TimeProvider clock)
    {
        (_reader, _rest, _after) = (reader, rest, after);
        _timer = clock.CreateTimer(_ => Rest(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public async Task<FileReading> ReadAsync(InputFile file, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _busy);
        _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        try
        {
            return await _reader.ReadAsync(file, cancellationToken);
        }
        finally
        {
            if (Interlocked.Decrement(ref _busy) == 0)
                _timer.Change(_after, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        _timer.Dispose();
        // Engines must not go while they are asked to rest.
        lock (_timer)
            _isDisposed = true;
        (_reader as IDisposable)?.Dispose();
    }

    private void Rest()
    {
        lock (_timer)
        {
            if (!_isDisposed && Volatile.Read(ref _busy) == 0)
                _rest();
        }
    }
}
