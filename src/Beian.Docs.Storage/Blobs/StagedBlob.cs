namespace Beian.Docs.Storage.Blobs;

/// <summary>Bytes that were received and not yet kept; disposing removes what was not kept.</summary>
public sealed class StagedBlob(string path, string sha256, long size, byte[] head) : IDisposable
{
    public string Path { get; } = path;

    /// <summary>Lower-case hex.</summary>
    public string Sha256 { get; } = sha256;

    /// <summary>In bytes.</summary>
    public long Size { get; } = size;

    /// <summary>The first bytes, at most <see cref="HeadLength"/>.</summary>
    public ReadOnlyMemory<byte> Head { get; } = head;

    public const int HeadLength = 4096;

    public FileStream OpenRead() => new(Path, FileMode.Open, FileAccess.Read, FileShare.Read);

    public void Dispose() => File.Delete(Path);
}
