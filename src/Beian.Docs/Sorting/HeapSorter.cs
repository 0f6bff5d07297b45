using Beian.Docs.Documents;

namespace Beian.Docs.Sorting;

/// <summary>
/// Brings a heap of unsorted files from many clients into filings (分拣): by what stands in them first, by where they lie last.
/// Pure and cheap; nothing is moved. Two clients are never made one on a hint.
/// </summary>
public static class HeapSorter
{
    public static SortedHeap Sort(IReadOnlyList<HeapFile> files)
    {
        var items = files
            .OrderBy(f => f.Name, NaturalOrder.Instance)
            .Select(ClueReader.Read)
            .ToList();
        var (folders, placements) = (new FolderHints(), new Placements());
        var clients = PaperPlacing.OfForms(items, placements).ToList();
        clients.AddRange(new ClientFinder(items, folders, placements).Find());
        foreach (var person in clients.Where(c => c.IsPerson))
            folders.Note(person.Anchor, person);

        var (people, pairs, open) = Cards(items);
        var links = new PersonLinks(people, folders, placements);
        links.Link(clients);
        var known = clients.ToList();
        new PaperPlacing(people, folders, placements).Place(items, clients);
        // Papers that were placed by their people may name more of them.
        links.Link(clients);
        foreach (var person in clients.Except(known))
            folders.Note(person.Anchor, person);

        var hints = new HintPlacing(folders, placements);
        hints.Place(items, people, clients, links);
        clients.AddRange(hints.OfOwnFolders(people, links).ToList());
        hints.Place(items, people, clients, links);
        return new SortingResult(items, clients, placements, pairs, open).Build();
    }

    private static (IReadOnlyList<Person> People, IReadOnlyList<CardPair> Pairs, IReadOnlyDictionary<CardSide, IReadOnlyList<CardSide>> Open) Cards(IReadOnlyList<HeapItem> items)
    {
        var sides = items
            .SelectMany(i => i.File.Reading.Documents.Where(d => d.Kind is DocumentKinds.IdCardFront or DocumentKinds.IdCardBack).Select(d => new CardSide(i, d)))
            .ToList();
        var people = PersonFinder.Find(sides.Where(s => s.IsFront));
        var (pairs, open) = new BackPairing(new CardRuns(items)).Pair([.. sides.Where(s => s.IsFront)], [.. sides.Where(s => !s.IsFront)]);
        foreach (var pair in pairs)
            people.Single(p => p.Fronts.Contains(pair.Front)).AddBack(pair.Back);
        return (people, pairs, open);
    }
}
