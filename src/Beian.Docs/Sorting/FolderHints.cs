using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Sorting;

/// <summary>What folders and file names say (文件夹和文件名线索): hints only, never against what stands on a paper.</summary>
internal sealed class FolderHints
{
    private const int ShortestCore = 3;

    /// <summary>Less than this of what is particular in a name stands in many: 网络科技.</summary>
    private const int ShortestPart = 4;

    private readonly Dictionary<string, HashSet<Client>> _clients = [];

    /// <summary>A file of the client lies there, by what stands in it.</summary>
    public void Note(HeapItem item, Client client)
    {
        foreach (var folder in FoldersOf(item.Folder))
        {
            if (!_clients.TryGetValue(folder, out var known))
                _clients[folder] = known = new(ReferenceEqualityComparer.Instance);
            known.Add(client);
        }
    }

    /// <summary>The only client of the nearest folder that has any; null at the root, and where there are several.</summary>
    public (Client Client, string Words)? OnlyOne(HeapItem item)
    {
        foreach (var folder in FoldersOf(item.Folder))
        {
            if (_clients.TryGetValue(folder, out var known))
                return known.Count == 1 ? (known.First(), $"文件夹“{LeafOf(folder)}”里只有这一个客户的材料") : null;
        }

        return null;
    }

    /// <summary>The only one of several that has files in the nearest folder with any of them.</summary>
    public (Client Client, string Words)? OnlyOneOf(HeapItem item, IReadOnlyList<Client> among)
    {
        foreach (var folder in FoldersOf(item.Folder))
        {
            if (!_clients.TryGetValue(folder, out var known))
                continue;
            var there = among.Where(known.Contains).ToList();
            if (there.Count > 0)
                return there.Count == 1 ? (there[0], $"其中只有它的材料在文件夹“{LeafOf(folder)}”里") : null;
        }

        return Named(item, among) is { } named ? (named.Client, named.Words) : null;
    }

    /// <summary>Clients of which some file lies in the folder or below.</summary>
    public IReadOnlyCollection<Client> ClientsIn(string folder) => _clients.GetValueOrDefault(folder) ?? [];

    /// <summary>The only client whose name, or what is particular in it, stands in the file's name or in its folders'; the longest counts.</summary>
    public static (Client Client, string Words)? Named(HeapItem item, IReadOnlyList<Client> among)
    {
        var path = CanonicalText.Of(item.Name);
        var named = among
            .Select(c => (Client: c, Word: WordsOf(c).Where(w => path.Contains(w, StringComparison.Ordinal)).MaxBy(w => w.Length)))
            .Where(c => c.Word is not null)
            .ToList();
        if (named.Count == 0)
            return null;
        var longest = named.Max(n => n.Word!.Length);
        return named.Where(n => n.Word!.Length == longest).ToList() is [var only] ? (only.Client, $"文件名或文件夹名里有“{only.Word}”") : null;
    }

    /// <summary>From the inside out; the root is none.</summary>
    public static IEnumerable<string> FoldersOf(string folder)
    {
        for (var at = folder.TrimEnd('/'); at.Length > 0; at = at.LastIndexOf('/') is var slash and > 0 ? at[..slash] : "")
            yield return at + "/";
    }

    public static string LeafOf(string folder) => folder.TrimEnd('/') is var plain ? plain[(plain.LastIndexOf('/') + 1)..] : "";

    // 样例石桥 of 样例石桥商贸: a brand stands first.
    private static IEnumerable<string> BeginningsOf(string name) =>
        Parties.CoreOf(name) is var core ? Enumerable.Range(ShortestPart, Math.Max(0, core.Length - ShortestPart)).Select(length => core[..length]) : [];

    private static IEnumerable<string> WordsOf(Client client) => client.IsPerson
        ? client.Names.Keys
        : client.Names.Keys.SelectMany(n => (string[])[n, Parties.CoreOf(n)]).Where(w => w.Length >= ShortestCore).Concat(client.Names.Keys.SelectMany(BeginningsOf)).Concat(client.Numbers);
}
