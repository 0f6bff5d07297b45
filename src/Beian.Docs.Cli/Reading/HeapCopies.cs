using Beian.Docs.Intake;
using Beian.Docs.Sorting;

namespace Beian.Docs.Cli.Reading;

/// <summary>Copies a sorted heap into a folder for each filing (按备案分文件夹); the originals are only read.</summary>
public sealed class HeapCopies(SortedHeap heap)
{
    /// <summary>What a person must place.</summary>
    public const string UnplacedFolder = "未归入";

    private const int LongestName = 60;

    private const string Forbidden = "\\/:*?\"<>|";

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Folder of each filing, in the order of the filings.</summary>
    public IReadOnlyList<string> Folders { get; } = Unique([.. heap.Filings.Select(f => Plain(f.Name))]);

    /// <summary>Writes the copies into an empty folder; returns how many.</summary>
    public int Write(string root, IEnumerable<InputFile> contents)
    {
        var written = 0;
        foreach (var file in contents.Where(f => f.Error is null))
        {
            foreach (var folder in FoldersOf(file.Name))
            {
                var target = Free(Path.Combine(root, folder), Plain(file.Name[(file.Name.LastIndexOf('/') + 1)..]));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllBytes(target, file.Content.ToArray());
                written++;
            }
        }

        return written;
    }

    private IEnumerable<string> FoldersOf(string file)
    {
        var folders = heap.Filings.Select((f, i) => (f.Files, Folder: Folders[i])).Where(f => f.Files.Any(p => p.File == file)).Select(f => f.Folder).ToList();
        return folders.Count > 0 ? folders : [UnplacedFolder];
    }

    private string Free(string folder, string name)
    {
        var (stem, extension) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        var path = Path.Combine(folder, name);
        for (var i = 2; !_taken.Add(path); i++)
            path = Path.Combine(folder, $"{stem} ({i}){extension}");
        return path;
    }

    /// <summary>Names come from documents and archives: nothing of them may lead out of the folder.</summary>
    private static string Plain(string name)
    {
        var plain = string.Concat(name.Select(c => char.IsControl(c) || Forbidden.Contains(c) ? '_' : c)).Trim().TrimStart('.').Trim();
        if (plain.Length > LongestName)
            plain = plain[..(LongestName - Path.GetExtension(plain).Length)] + Path.GetExtension(plain);
        return plain.Length == 0 ? "未命名" : plain;
    }

    private static List<string> Unique(IReadOnlyList<string> names)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { UnplacedFolder };
        var unique = new List<string>();
        foreach (var name in names)
        {
            var free = name;
            for (var i = 2; !taken.Add(free); i++)
                free = $"{name} ({i})";
            unique.Add(free);
        }

        return unique;
    }
}
