using System.Security.Cryptography;
using Beian.Docs.Storage.Blobs;

namespace Beian.Docs.Web.Tests.Storage;

public sealed class FileBlobStoreTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"beian-test-blobs-{Guid.NewGuid():N}");
    private readonly FileBlobStore _store;

    public FileBlobStoreTests() => _store = new FileBlobStore(_folder);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Blob_IsFoundByTheHashOfItsBytes_AndOnlyItsOwnerCanReadIt()
    {
        var content = RandomNumberGenerator.GetBytes(200_000);
        using var staged = await _store.StageAsync(new MemoryStream(content), _ => long.MaxValue, Token);
        _store.Keep(staged!);

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        Assert.Equal(sha256, staged!.Sha256);
        Assert.Equal(content, await _store.ReadAsync(sha256, Token));
        Assert.Equal(content[..StagedBlob.HeadLength], staged.Head.ToArray());
        var file = Directory.GetFiles(_folder, sha256, SearchOption.AllDirectories).Single();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Theory]
    [InlineData(99, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    [InlineData(500_000, false)]
    public async Task Stream_LongerThanItsLimit_IsRefused_AndLeavesNothing(int size, bool taken)
    {
        using (var staged = await _store.StageAsync(new MemoryStream(new byte[size]), _ => 100, Token))
            Assert.Equal(taken, staged is not null);
        Assert.Empty(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task BrokenStream_LeavesNothing()
    {
        await Assert.ThrowsAsync<IOException>(() => _store.StageAsync(new BrokenStream(), _ => long.MaxValue, Token));
        Assert.Empty(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789")]
    public async Task AnythingButAHash_IsNoPath(string hash) =>
        await Assert.ThrowsAsync<ArgumentException>(() => _store.ReadAsync(hash, Token));

    private sealed class BrokenStream : MemoryStream
    {
        private int _reads;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            _reads++ > 0 ? throw new IOException("cable pulled") : ValueTask.FromResult(buffer.Length);
    }
}
