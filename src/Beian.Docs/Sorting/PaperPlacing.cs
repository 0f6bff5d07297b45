namespace Beian.Docs.Sorting;

/// <summary>Places papers that name no unit: by the people and domains on them (人员、域名归户). Who files alone becomes a client of their own.</summary>
internal sealed class PaperPlacing(IReadOnlyList<Person> people, FolderHints folders, Placements placements)
{
    /// <summary>Forms of people who file alone: a client each.</summary>
    public static IEnumerable<Client> OfForms(IReadOnlyList<HeapItem> items, Placements placements)
    {
        foreach (var item in items.Where(i => i.File.Form is not null && i.Units.Count == 0))
        {
            if (item.People.FirstOrDefault(p => p.Role == Parties.OwnerRole && p.Name is not null) is { } owner)
                yield return Create(item, owner, placements);
        }
    }

    public void Place(IReadOnlyList<HeapItem> items, List<Client> clients)
    {
        foreach (var item in items.Where(i => !placements.IsPlaced(i) && i.Units.Count == 0 && i.People.Count + i.Domains.Count > 0))
        {
            var found = ByPeople(item, clients);
            if (found.Count != 1 && ByDomain(item, clients) is [var byDomain])
                found = [byDomain];
            if (found.Count > 1 && folders.OnlyOneOf(item, [.. found.Select(f => f.Client)]) is { } there)
                found = [.. found.Where(f => ReferenceEquals(f.Client, there.Client))];
            if (found is [var (client, reason)])
            {
                client.Learn(item);
                placements.Place(item, client, reason);
            }
            else if (found.Count > 1)
            {
                placements.Suggest(item, "符合几个客户，无法确定是哪一个", found);
            }
            else if (OwnerOf(item) is { } owner)
            {
                clients.Add(Create(item, owner, placements));
            }
        }
    }

    private List<(Client Client, PlacementReason Reason)> ByPeople(HeapItem item, List<Client> clients)
    {
        var found = new List<(Client Client, PlacementReason Reason)>();
        foreach (var clue in item.People)
        {
            foreach (var client in clients.Where(c => !found.Any(f => ReferenceEquals(f.Client, c))))
            {
                if (client.People.FirstOrDefault(p => AreOne(clue, p)) is { } known)
                    found.Add((client, ReasonOf(clue, known)));
            }
        }

        // What a number says outweighs what a name says.
        return found.Any(f => f.Reason.Basis == PlacementBasis.PersonNumber) ? [.. found.Where(f => f.Reason.Basis == PlacementBasis.PersonNumber)] : found;
    }

    private static List<(Client Client, PlacementReason Reason)> ByDomain(HeapItem item, List<Client> clients) =>
    [
        .. from client in clients
           let domain = item.Domains.FirstOrDefault(client.Domains.Contains)
           where domain is not null
           select (client, new PlacementReason(PlacementBasis.Domain, $"域名“{domain}”相同")),
    ];

    // Two people of one name in the heap: their papers are told apart by number only.
    private bool AreOne(PersonClue clue, PersonClue known)
    {
        if (clue.IsNumberProven && known.IsNumberProven)
            return clue.Number == known.Number;
        return clue.Name is not null && clue.Name == known.Name && people.Count(p => p.Name == clue.Name) < 2;
    }

    private static PlacementReason ReasonOf(PersonClue clue, PersonClue known) => clue.IsNumberProven && clue.Number == known.Number
        ? new(PlacementBasis.PersonNumber, $"{clue.Title}上{clue.Role}的证件号码与{known.Title}（文件“{known.File}”）上的{known.Role}相同", clue.Evidence)
        : new(PlacementBasis.PersonName, $"{clue.Title}上的姓名“{clue.Name}”与{known.Title}（文件“{known.File}”）上的{known.Role}相同", clue.Evidence);

    private PersonClue? OwnerOf(HeapItem item) => item.People.FirstOrDefault(p =>
        p.Role == Parties.OwnerRole && p.Name is not null && (p.IsNumberProven || (p.IsNameConfirmed && people.Count(o => o.Name == p.Name) < 2)));

    private static Client Create(HeapItem item, PersonClue owner, Placements placements)
    {
        var client = new Client(item, isPerson: true);
        client.Call(owner.Name!, owner.IsNumberProven ? owner.Number : null);
        client.Learn(item);
        placements.Place(item, client, new PlacementReason(PlacementBasis.PersonName, $"{owner.Title}上的{owner.Role}“{owner.Name}”", owner.Evidence));
        return client;
    }
}
