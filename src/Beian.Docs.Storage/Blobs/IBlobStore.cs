namespace Beian.Docs.Storage.Blobs;

/// <summary>The originals (原件): immutable bytes, found by their SHA-256.</summary>
public interface IBlobStore
{
    /// <summary>Takes in a stream without keeping it in memory; null when it is longer than its limit.</summary>
    /// <param name="content">Read to its end or to the limit.</param>
    /// <param name="limitOf">The limit in bytes, decided by the first bytes (at most <see cref="StagedBlob.HeadLength"/>).</param>
    /// <param name="cancellationToken">Leaves nothing behind.</param>
    Task<StagedBlob?> StageAsync(Stream content, Func<ReadOnlyMemory<byte>, long> limitOf, CancellationToken cancellationToken);

    /// <summary>Makes a staged blob permanent; the same bytes twice are one blob.</summary>
    void Keep(StagedBlob staged);

    /// <summary>The bytes of a blob.</summary>
    Task<byte[]> ReadAsync(string sha256, CancellationToken cancellationToken);

    bool Exists(string sha256);

    /// <summary>Nothing happens when there is none.</summary>
    void Delete(string sha256);

    /// <summary>Every blob's hash whose file is older than <paramref name="before"/>.</summary>
    IEnumerable<string> OlderThan(DateTimeOffset before);

    /// <summary>Removes staged files that a crash left behind before <paramref name="before"/>.</summary>
    void SweepStaged(DateTimeOffset before);
}
