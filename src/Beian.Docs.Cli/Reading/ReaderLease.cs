using Beian.Docs.Reading;

namespace Beian.Docs.Cli.Reading;

/// <summary>A reader for the length of one command; its engines are freed at the end.</summary>
public sealed class ReaderLease(IDocumentReader reader) : IAsyncDisposable
{
    public IDocumentReader Reader { get; } = reader;

    public static ReaderLease Take(CliHost host, ReaderWish wish) => new(host.CreateReader(wish));

    public async ValueTask DisposeAsync()
    {
        if (Reader is IAsyncDisposable later)
            await later.DisposeAsync();
        else if (Reader is IDisposable now)
            now.Dispose();
    }
}
