using System.IO.Compression;

namespace Beian.Docs.Intake;

/// <summary>Unpacks ZIP archives entry by entry, in memory and within limits; never writes a file (解压压缩包).</summary>
public sealed class ArchiveExpander(IntakeOptions options)
{
    /// <summary>Room for the longest sensible table of contents, litter included.</summary>
    private const long MaxDirectoryBytes = 4 * 1024 * 1024;

    /// <param name="archiveName">Shown before each entry's name.</param>
    /// <param name="zip">Seekable; stays open.</param>
    public IEnumerable<InputFile> Expand(string archiveName, Stream zip)
    {
        if (zip.Length > options.MaxArchiveBytes)
            return [Refuse(archiveName, IntakeErrorCodes.ArchiveTooLarge)];
        if (ZipDirectory.MeasureBytes(zip) is not { } directoryBytes)
            return [Refuse(archiveName, IntakeErrorCodes.Damaged)];
        if (directoryBytes > MaxDirectoryBytes)
            return [Refuse(archiveName, IntakeErrorCodes.ArchiveTooManyFiles)];
        try
        {
            zip.Position = 0;
            var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true, new ZipNameEncoding());
            // Entries are read here, so that a broken table of contents shows before anything is handed out.
            return Expand(archiveName, archive, [.. archive.Entries.Where(IsWanted)]);
        }
        catch (InvalidDataException)
        {
            return [Refuse(archiveName, IntakeErrorCodes.Damaged)];
        }
    }

    private IEnumerable<InputFile> Expand(string archiveName, ZipArchive archive, IReadOnlyList<ZipArchiveEntry> entries)
    {
        using var open = archive;
        if (entries.Count > options.MaxArchiveFiles)
        {
            yield return Refuse(archiveName, IntakeErrorCodes.ArchiveTooManyFiles);
            yield break;
        }
        if (entries.Sum(e => (decimal)e.Length) > options.MaxArchiveBytes)
        {
            yield return Refuse(archiveName, IntakeErrorCodes.ArchiveTooLarge);
            yield break;
        }
        if (entries.Count == 0)
        {
            yield return Refuse(archiveName, IntakeErrorCodes.Empty);
            yield break;
        }
        var left = options.MaxArchiveBytes;
        foreach (var entry in entries)
        {
            var file = Unpack($"{archiveName}/{ArchivePath.Shown(entry.FullName)}", entry);
            // Declared sizes were checked above; what really came out is counted here, since declarations lie.
            left -= file.Content.Length;
            if (left < 0)
            {
                yield return Refuse(archiveName, IntakeErrorCodes.ArchiveTooLarge);
                yield break;
            }
            yield return file;
        }
    }

    private InputFile Unpack(string name, ZipArchiveEntry entry)
    {
        if (!ArchivePath.IsSafe(entry.FullName))
            return Refuse(name, IntakeErrorCodes.ArchiveUnsafePath);
        if (entry.IsEncrypted)
            return Refuse(name, IntakeErrorCodes.Encrypted);
        if (entry.Length > options.MaxFileBytes)
            return Refuse(name, IntakeErrorCodes.TooLarge);
        try
        {
            using var stream = entry.Open();
            if (BoundedReader.Read(stream, options.MaxFileBytes, entry.Length) is not { } content)
                return Refuse(name, IntakeErrorCodes.TooLarge);
            if (content.Length != entry.Length)
                return Refuse(name, IntakeErrorCodes.Damaged);
            return FileSignature.Detect(content) == FileType.Zip && !FormFiles.IsOfficeFile(name)
                ? Refuse(name, IntakeErrorCodes.ArchiveNested)
                : new(name, content);
        }
        catch (InvalidDataException)
        {
            return Refuse(name, IntakeErrorCodes.Damaged);
        }
    }

    private static bool IsWanted(ZipArchiveEntry entry) =>
        !entry.FullName.EndsWith('/') && !entry.FullName.EndsWith('\\')
        && !FormFiles.IsLitter(entry.FullName) && !FormFiles.IsSideFile(entry.FullName);

    private InputFile Refuse(string name, string code) => new(name, default, IntakeErrors.Of(code, options));
}
