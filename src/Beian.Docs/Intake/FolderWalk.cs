namespace Beian.Docs.Intake;

/// <summary>Walks a folder's files in order, without following links (遍历文件夹).</summary>
internal static class FolderWalk
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <returns>
    /// Each file's path as the folder was given, and whether it is a link out of the folder. A link that stays inside is
    /// passed over: what it points to is met anyway.
    /// </returns>
    public static IEnumerable<(string Path, bool Leaves)> Files(string folder) => Files(folder, Real(folder));

    /// <summary>Bytes of a name that are no UTF-8 become this mark, and no path leads back to them.</summary>
    public static bool IsUnreadable(string name) => name.Contains('\uFFFD', StringComparison.Ordinal);

    private static IEnumerable<(string Path, bool Leaves)> Files(string folder, string root)
    {
        var entries = new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything).OrderBy(e => e.Name, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var path = Path.Combine(folder, entry.Name);
            if (entry.LinkTarget is not null)
            {
                if (Leaves(entry, root))
                    yield return (path, true);
            }
            else if (entry is DirectoryInfo && !(IsUnreadable(entry.Name) && !Directory.Exists(path)))
            {
                foreach (var file in Files(path, root))
                    yield return file;
            }
            else
            {
                yield return (path, false);
            }
        }
    }

    private static bool Leaves(FileSystemInfo link, string root)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is not { } target
                || !Path.GetFullPath(target.FullName).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // Links in a circle.
            return true;
        }
    }

    private static string Real(string folder)
    {
        var given = new DirectoryInfo(folder);
        return Path.TrimEndingDirectorySeparator((given.ResolveLinkTarget(returnFinalTarget: true) ?? given).FullName);
    }
}
