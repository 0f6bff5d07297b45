using Beian.Docs.Filings.Forms;

namespace Beian.Docs.Filings.CodeTables;

/// <summary>Words and their numbers in the authority's filing system (代码表).</summary>
/// <param name="Title">Its Chinese name.</param>
/// <param name="Source">Where it was taken from.</param>
/// <param name="Vintage">How old the source is.</param>
/// <param name="Entries">In the order in which people see them.</param>
public sealed record CodeTable(string Title, string Source, string Vintage, IReadOnlyList<CodeEntry> Entries)
{
    private readonly Dictionary<string, CodeEntry> _byWord = Index(Entries);

    /// <summary>The words to choose from.</summary>
    public IReadOnlyList<string> Words { get; } = [.. Entries.Select(e => e.Name).Distinct()];

    /// <summary>The row of a word or of one of its aliases; full or half width and spaces make no difference.</summary>
    public CodeEntry? Find(string? word) => word is null ? null : _byWord.GetValueOrDefault(WordFold.Fold(word));

    public bool Knows(string? word) => Find(word) is not null;

    private static Dictionary<string, CodeEntry> Index(IReadOnlyList<CodeEntry> entries)
    {
        var index = new Dictionary<string, CodeEntry>(StringComparer.OrdinalIgnoreCase);
        // Names before aliases: an alias never hides another row's own name.
        foreach (var entry in entries)
            index.TryAdd(WordFold.Fold(entry.Name), entry);
        foreach (var entry in entries)
        {
            foreach (var alias in entry.Aliases)
                index.TryAdd(WordFold.Fold(alias), entry);
        }

        return index;
    }
}
