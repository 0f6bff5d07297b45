namespace Beian.Docs.Intake;

/// <summary>Collects files from paths: files, folders and ZIP archives, one loaded at a time (收集文件).</summary>
public sealed class FolderIntake(IntakeOptions options)
{
    private readonly ArchiveExpander _archives = new(options);

    /// <summary>In the order given; inside a folder by name, its sub-folders too.</summary>
    public IEnumerable<InputFile> Collect(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var files = Directory.Exists(path) ? Walk(path) : Load(path);
            foreach (var file in files)
                yield return file;
        }
    }

    private IEnumerable<InputFile> Walk(string folder)
    {
        foreach (var (path, leaves) in FolderWalk.Files(folder))
        {
            if (FormFiles.IsLitter(Path.GetFileName(path)) || FormFiles.IsSideFile(path))
                continue;
            if (leaves)
            {
                yield return Refuse(path, IntakeErrorCodes.LeavesFolder);
                continue;
            }
            foreach (var file in Load(path))
                yield return file;
        }
    }

    private IEnumerable<InputFile> Load(string path)
    {
        if (Open(path, out var refused) is not { } stream)
        {
            yield return refused!;
            yield break;
        }
        using (stream)
        {
            if (IsArchive(path, stream))
            {
                foreach (var file in _archives.Expand(path, stream))
                    yield return file;
            }
            else
            {
                yield return ReadWhole(path, stream);
            }
        }
    }

    private FileStream? Open(string path, out InputFile? refused)
    {
        refused = null;
        try
        {
            var file = new FileInfo(path);
            // A pipe or device has no length either: it is never opened, since that could wait forever.
            if (file.Exists && LengthOf(file) > 0)
                return file.OpenRead();
            refused = Refuse(path, file.Exists ? IntakeErrorCodes.Empty : FolderWalk.IsUnreadable(file.Name) ? IntakeErrorCodes.NameNotUtf8 : IntakeErrorCodes.NotFound);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            refused = Refuse(path, IntakeErrorCodes.NotFound);
        }
        return null;
    }

    /// <summary>Of what a link points to.</summary>
    private static long LengthOf(FileInfo file) =>
        file.LinkTarget is null ? file.Length : file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target ? target.Length : 0;

    private static bool IsArchive(string path, FileStream stream)
    {
        var head = new byte[FileSignature.HeadBytes];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return FileSignature.Detect(head.AsSpan(0, read)) == FileType.Zip && !FormFiles.IsOfficeFile(path);
    }

    private InputFile ReadWhole(string path, FileStream stream)
    {
        try
        {
            return stream.Length <= options.MaxFileBytes && BoundedReader.Read(stream, options.MaxFileBytes, stream.Length) is { } content
                ? new(path, content)
                : Refuse(path, IntakeErrorCodes.TooLarge);
        }
        catch (IOException)
        {
            return Refuse(path, IntakeErrorCodes.Damaged);
        }
    }

    private InputFile Refuse(string name, string code) => new(name, default, IntakeErrors.Of(code, options));
}
