namespace Beian.Docs.Web.Uploads;

/// <summary>A request's body that ends in an exception beyond a number of bytes, whatever its headers said.</summary>
public sealed class LimitedStream(Stream inner, long maxBytes) : Stream
{
    private long _read;

    /// <summary>The sender stopped: nothing more will come.</summary>
    public bool IsOver { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Count(await inner.ReadAsync(buffer, cancellationToken));
        }
        catch (Exception e) when (e is not TooLongException)
        {
            IsOver = true;
            throw;
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => Count(inner.Read(buffer, offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Count(int read)
    {
        IsOver = read == 0;
        _read += read;
        return _read <= maxBytes ? read : throw new TooLongException();
    }

    /// <summary>More came than was allowed.</summary>
    public sealed class TooLongException() : IOException("The request is longer than allowed.");
}
