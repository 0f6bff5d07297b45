namespace Beian.Docs.Sorting;

/// <summary>Places what says nothing of itself by where it lies and what it is called (按文件夹、文件名归入).</summary>
internal sealed class HintPlacing(FolderHints folders, Placements placements)
{
    private readonly HashSet<HeapItem> _refused = new(ReferenceEqualityComparer.Instance);

    public void Place(IReadOnlyList<HeapItem> items, IReadOnlyList<Person> people, IReadOnlyList<Client> clients, PersonLinks links)
    {
        foreach (var person in people.Where(p => p.Items.All(i => !placements.IsPlaced(i))))
        {
            if (Hint(person.Fronts[0].Item, clients) is { } hint)
                links.Place(person, hint.Client, hint.Reason);
        }

        foreach (var item in items.Where(i => !placements.IsPlaced(i)))
        {
            if (Hint(item, clients) is not { } hint)
                continue;
            // A paper that names somebody else does not follow its folder.
            if (_refused.Contains(item) || (item.Units.Count > 0 && !placements.CandidatesOf(item).Any(c => ReferenceEquals(c.Client, hint.Client)) && _refused.Add(item)))
                placements.Suggest(item, "材料上的名称与同一文件夹的客户不同", [(hint.Client, hint.Reason)]);
            else
                placements.Place(item, hint.Client, hint.Reason);
        }
    }

    /// <summary>People of whom nothing speaks, in a folder of their own: they file for themselves.</summary>
    public IEnumerable<Client> OfOwnFolders(IReadOnlyList<Person> people, PersonLinks links)
    {
        var lone = people.Where(p => p.Items.All(i => !placements.IsPlaced(i))).ToList();
        foreach (var person in lone.Where(p => p.Name is not null))
        {
            var folder = person.Fronts[0].Item.Folder;
            if (folder.Length == 0 || folders.ClientsIn(folder).Count > 0 || people.Any(o => o != person && o.Items.Any(i => i.Folder.StartsWith(folder, StringComparison.Ordinal))))
                continue;
            var client = new Client(person.Fronts[0].Item, isPerson: true);
            client.Call(person.Name!, person.Number);
            links.Place(person, client, new PlacementReason(PlacementBasis.Folder, $"文件夹“{FolderHints.LeafOf(folder)}”里只有“{person.Name}”一个人的证件"));
            folders.Note(person.Fronts[0].Item, client);
            yield return client;
        }
    }

    private (Client Client, PlacementReason Reason)? Hint(HeapItem item, IReadOnlyList<Client> clients)
    {
        if (FolderHints.Named(item, clients) is { } named)
            return (named.Client, new PlacementReason(PlacementBasis.FileName, named.Words));
        return folders.OnlyOne(item) is { } only ? (only.Client, new PlacementReason(PlacementBasis.Folder, only.Words)) : null;
    }
}
