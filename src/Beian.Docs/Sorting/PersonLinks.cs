namespace Beian.Docs.Sorting;

/// <summary>Places ID cards with the clients whose papers name their holders (身份证归户): by number, then by name where the heap has one person of it.</summary>
internal sealed class PersonLinks(IReadOnlyList<Person> people, FolderHints folders, Placements placements)
{
    public void Link(IEnumerable<Client> clients)
    {
        foreach (var client in clients)
        {
            foreach (var clue in client.People.ToList())
                Link(client, clue);
        }
    }

    /// <summary>Of people that a clue may mean: those of its number, else those of its name whom no number excludes.</summary>
    public static IReadOnlyList<Person> Meant(PersonClue clue, IReadOnlyList<Person> people)
    {
        if (clue.IsNumberProven && people.Where(p => p.Number == clue.Number).ToList() is { Count: > 0 } byNumber)
            return byNumber;
        var open = people.Where(p => !(clue.IsNumberProven && p.Number is not null)).ToList();
        var same = open.Where(p => p.Name is not null && p.Name == clue.Name).ToList();
        return same.Count > 0
            ? same
            : [.. open.Where(p => clue.Name is { } name && p.Name is { } other && Parties.AreNearPeople(name, clue.IsNameConfirmed, other, p.IsNameConfirmed))];
    }

    /// <summary>Front and back of one person go together.</summary>
    public void Place(Person person, Client client, PlacementReason reason)
    {
        foreach (var front in person.Fronts)
            placements.Place(front.Item, client, reason);
        foreach (var back in person.Backs.Where(b => person.Fronts.All(f => f.Item != b.Item)))
            placements.Place(back.Item, client, new PlacementReason(PlacementBasis.CardPair, $"与人像面“{person.Fronts[0].Item.Name}”是同一张身份证"));
    }

    private void Link(Client client, PersonClue clue)
    {
        var meant = Meant(clue, people);
        if (meant.Count > 1)
        {
            // Two people of one name: whose card it is, at best the folder knows.
            var there = meant.Where(p => p.Items.Any(i => folders.OnlyOne(i) is { } only && ReferenceEquals(only.Client, client))).ToList();
            if (there.Count != 1)
            {
                foreach (var item in meant.SelectMany(p => p.Items))
                    placements.Suggest(item, "这堆材料里有几个同名的人，无法确定是哪一个", [(client, Reason(clue, meant[0]))]);
                return;
            }

            meant = there;
        }

        if (meant is [var person])
            Place(person, client, Reason(clue, person));
    }

    private static PlacementReason Reason(PersonClue clue, Person person)
    {
        var where = $"{clue.Title}（文件“{clue.File}”）上的{clue.Role}";
        if (clue.IsNumberProven && clue.Number == person.Number)
            return new(PlacementBasis.PersonNumber, $"身份证号码与{where}相同", clue.Evidence);
        return clue.Name == person.Name
            ? new(PlacementBasis.PersonName, $"姓名“{person.Name}”与{where}相同", clue.Evidence)
            : new(PlacementBasis.NearName, $"姓名“{person.Name}”与{where}“{clue.Name}”只差存疑的字", clue.Evidence);
    }
}
