namespace Beian.Docs.Imaging.Pdf;

/// <summary>A file's bytes on disk for a child process: in a folder that only we can enter, deleted in any case.</summary>
internal sealed class PrivateFile : IDisposable
{
    private readonly DirectoryInfo _folder;

    private PrivateFile(DirectoryInfo folder) => _folder = folder;

    /// <summary>A name of our own making: what the user called the file never becomes a path or an argument.</summary>
    public string FilePath => Path.Combine(_folder.FullName, "document");

    public static async Task<PrivateFile> WriteAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        // Mode 0700 on Unix.
        var file = new PrivateFile(Directory.CreateTempSubdirectory("beian-"));
        try
        {
            var create = new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                Options = FileOptions.Asynchronous,
            };
            if (!OperatingSystem.IsWindows())
                create.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            await using var stream = new FileStream(file.FilePath, create);
            await stream.WriteAsync(content, cancellationToken);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (_folder.Exists)
            _folder.Delete(recursive: true);
    }
}
