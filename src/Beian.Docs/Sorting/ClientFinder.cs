namespace Beian.Docs.Sorting;

/// <summary>Finds the units of the heap and places the papers that name them (找出单位). Numbers that hold come first, then names, then what is nearly so.</summary>
internal sealed class ClientFinder(IReadOnlyList<HeapItem> items, FolderHints folders, Placements placements)
{
    private readonly List<Client> _clients = [];

    public List<Client> Find()
    {
        var anchors = items.SelectMany(i => i.Units.Where(u => u.IsAnchor).Select(u => (Item: i, Clue: u))).ToList();
        foreach (var (item, clue) in anchors.Where(a => a.Clue.IsNumberProven))
            Join(item, clue, createsClient: true);
        // A certificate whose name is sure finds its kind before one whose name is not.
        foreach (var (item, clue) in anchors.Where(a => !a.Clue.IsNumberProven).OrderByDescending(a => a.Clue.IsNameConfirmed))
            Join(item, clue, createsClient: clue.Name is not null);
        var others = items.SelectMany(i => i.Units.Where(u => !u.IsAnchor).Select(u => (Item: i, Clue: u))).OrderByDescending(o => o.Clue.IsNameConfirmed).ToList();
        foreach (var (item, clue) in others)
            Join(item, clue, createsClient: clue.IsNameConfirmed);
        return _clients;
    }

    private void Join(HeapItem item, UnitClue clue, bool createsClient)
    {
        var match = UnitMatcher.Find(clue, _clients);
        if (match.IsAmbiguous && folders.OnlyOneOf(item, [.. match.Candidates.Select(c => c.Client)]) is { } there)
            match = new UnitMatch(there.Client, match.Candidates.First(c => ReferenceEquals(c.Client, there.Client)).Reason with { Message = $"{match.Candidates[0].Reason.Message}，{there.Words}" }, []);
        if (match.IsAmbiguous)
        {
            placements.Suggest(item, "符合几个客户，无法确定是哪一个", match.Candidates);
            return;
        }

        if (match.Client is not { } client)
        {
            if (!createsClient)
                return;
            if (Nameless(item, clue) is { } nameless)
                (client, match) = (nameless.Client, match with { Reason = nameless.Reason });
            else
                _clients.Add(client = new Client(item, isPerson: false));
        }

        client.Learn(clue);
        client.Learn(item);
        placements.Place(item, client, match.Reason ?? First(clue));
        folders.Note(item, client);
    }

    // A license of which the name could not be read, and papers that say it: one client, where the folder or the people say so.
    private (Client Client, PlacementReason Reason)? Nameless(HeapItem item, UnitClue clue)
    {
        if (clue.IsAnchor)
            return null;
        if (folders.OnlyOne(item) is { Client.Names.Count: 0 } there)
            return (there.Client, new PlacementReason(PlacementBasis.Folder, there.Words));
        var known = _clients.Where(c => c.Names.Count == 0 && c.People.Any(p => p.Name is not null && item.People.Any(o => o.Name == p.Name))).ToList();
        return known is [var only] ? (only, new PlacementReason(PlacementBasis.SharedName, $"{clue.Title}上的人员与“{only.Anchor.Name}”上的相同，那上面的名称没有认出")) : null;
    }

    private static PlacementReason First(UnitClue clue) => clue.ProvenNumber is { } number
        ? new(PlacementBasis.UnitNumber, $"{clue.Title}上的号码 {number}，校验通过", clue.Evidence)
        : new(PlacementBasis.UnitName, $"{clue.Title}上的单位名称“{clue.Name}”", clue.Evidence);
}
