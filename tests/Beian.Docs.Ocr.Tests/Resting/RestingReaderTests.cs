using Beian.Docs.Intake;
using Beian.Docs.Ocr.Resting;
using Beian.Docs.Reading;

namespace Beian.Docs.Ocr.Tests.Resting;

/// <summary>Rest comes when nothing was read for a while, once, and never while something is read.</summary>
public sealed class RestingReaderTests
{
    private static readonly TimeSpan After = TimeSpan.FromSeconds(20);

    private readonly HandClock _clock = new();
    private readonly SlowReader _slow = new();
    private int _rests;

    [Fact]
    public async Task AfterReading_RestComesOnce()
    {
        using var reader = Make();
        await Read(reader);
        Assert.Equal(After, _clock.Due);

        _clock.Ring();

        Assert.Equal(1, _rests);
        Assert.Null(_clock.Due);
    }

    [Fact]
    public void BeforeAnythingWasRead_NothingRests()
    {
        using var reader = Make();

        Assert.Null(_clock.Due);
    }

    [Fact]
    public async Task WhileSomethingIsRead_NothingRests()
    {
        using var reader = Make();
        await Read(reader);
        var slow = reader.ReadAsync(new InputFile("样例.png", default), CancellationToken.None);
        Assert.Null(_clock.Due);

        // The clock may have rung just then.
        _clock.Ring();
        Assert.Equal(0, _rests);

        _slow.Done.SetResult();
        await slow;
        Assert.Equal(After, _clock.Due);
    }

    [Fact]
    public async Task ReadingThatFails_RestsAsWell()
    {
        using var reader = Make();
        var slow = reader.ReadAsync(new InputFile("样例.png", default), CancellationToken.None);
        _slow.Done.SetException(new InvalidOperationException());

        await Assert.ThrowsAsync<InvalidOperationException>(() => slow);

        Assert.Equal(After, _clock.Due);
    }

    [Fact]
    public async Task OnceDisposed_NothingRests()
    {
        var reader = Make();
        await Read(reader);

        reader.Dispose();
        _clock.Ring();

        Assert.Equal(0, _rests);
        Assert.True(_slow.IsDisposed);
    }

    private RestingReader Make() => new(_slow, () => _rests++, After, _clock);

    private async Task Read(RestingReader reader)
    {
        _slow.Done.SetResult();
        await reader.ReadAsync(new InputFile("样例.png", default), CancellationToken.None);
        _slow.Done = new TaskCompletionSource();
    }

    private sealed class SlowReader : IDocumentReader, IDisposable
    {
        public TaskCompletionSource Done { get; set; } = new();

        public bool IsDisposed { get; private set; }

        public async Task<FileReading> ReadAsync(InputFile file, CancellationToken cancellationToken)
        {
            await Done.Task;
            return new FileReading { File = file.Name };
        }

        public void Dispose() => IsDisposed = true;
    }

    /// <summary>Has one timer, which rings when the test says so.</summary>
    private sealed class HandClock : TimeProvider, ITimer
    {
        private TimerCallback? _callback;

        /// <summary>Null where it is not set.</summary>
        public TimeSpan? Due { get; private set; }

        public void Ring()
        {
            Due = null;
            _callback!(null);
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _callback = callback;
            Change(dueTime, period);
            return this;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Due = dueTime == Timeout.InfiniteTimeSpan ? null : dueTime;
            return true;
        }

        public void Dispose() => Due = null;

        public ValueTask DisposeAsync() => default;
    }
}
