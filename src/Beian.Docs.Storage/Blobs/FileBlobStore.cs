using System.Buffers;
using System.Security.Cryptography;

namespace Beian.Docs.Storage.Blobs;

/// <summary>Blobs as files under the data folder, readable by the service's own user only.</summary>
public sealed class FileBlobStore : IBlobStore
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly string _blobs;
    private readonly string _staging;

    public FileBlobStore(string dataPath)
    {
        _blobs = Folder(Path.Combine(Path.GetFullPath(dataPath), "blobs"));
        _staging = Folder(Path.Combine(Path.GetFullPath(dataPath), "staging"));
    }

    public async Task<StagedBlob?> StageAsync(Stream content, Func<ReadOnlyMemory<byte>, long> limitOf, CancellationToken cancellationToken)
    {
        var path = Path.Combine(_staging, Guid.NewGuid().ToString("N"));
        var buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            var read = await content.ReadAtLeastAsync(buffer, StagedBlob.HeadLength, throwOnEndOfStream: false, cancellationToken);
            var head = buffer.AsSpan(0, Math.Min(read, StagedBlob.HeadLength)).ToArray();
            var limit = limitOf(head);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long size = 0;
            await using (var file = new FileStream(path, NewFile()))
            {
                for (; read > 0 && (size += read) <= limit; read = await content.ReadAsync(buffer, cancellationToken))
                {
                    hash.AppendData(buffer, 0, read);
                    await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                }

                file.Flush(flushToDisk: true);
            }

            if (size <= limit)
                return new StagedBlob(path, Convert.ToHexStringLower(hash.GetHashAndReset()), size, head);
            File.Delete(path);
            return null;
        }
        catch
        {
            File.Delete(path);
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    public void Keep(StagedBlob staged)
    {
        var target = PathOf(staged.Sha256);
        Folder(Path.GetDirectoryName(target)!);
        if (!File.Exists(target))
            File.Move(staged.Path, target);
    }

    public Task<byte[]> ReadAsync(string sha256, CancellationToken cancellationToken) =>
        File.ReadAllBytesAsync(PathOf(sha256), cancellationToken);

    public bool Exists(string sha256) => File.Exists(PathOf(sha256));

    public void Delete(string sha256)
    {
        var path = PathOf(sha256);
        if (File.Exists(path))
            File.Delete(path);
    }

    public IEnumerable<string> OlderThan(DateTimeOffset before) =>
        Directory.EnumerateFiles(_blobs, "*", SearchOption.AllDirectories)
            .Where(f => File.GetLastWriteTimeUtc(f) < before.UtcDateTime)
            .Select(f => Path.GetFileName(f));

    public void SweepStaged(DateTimeOffset before)
    {
        foreach (var file in Directory.EnumerateFiles(_staging).Where(f => File.GetLastWriteTimeUtc(f) < before.UtcDateTime))
            File.Delete(file);
    }

    private static FileStreamOptions NewFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        return options;
    }

    private static string Folder(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path).FullName
        : Directory.CreateDirectory(path, OwnerOnly | UnixFileMode.UserExecute).FullName;

    private string PathOf(string sha256)
    {
        // The hash comes from our own rows, but a path is built of nothing that was not looked at.
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower))
            throw new ArgumentException("Not a SHA-256 in lower-case hex.", nameof(sha256));
        return Path.Combine(_blobs, sha256[..2], sha256);
    }
}
