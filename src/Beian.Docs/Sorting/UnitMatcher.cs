namespace Beian.Docs.Sorting;

/// <summary>Finds the client that a unit clue speaks of: by proven number, by near number, by name, by near name (单位匹配).</summary>
internal static class UnitMatcher
{
    public static UnitMatch Find(UnitClue clue, IReadOnlyList<Client> clients)
    {
        foreach (var step in (Func<UnitClue, Client, PlacementReason?>[])[ByNumber, ByName, ByNearNumber, ByNearName])
        {
            var found = clients.Where(c => !c.IsPerson && !c.IsOtherThan(clue)).Select(c => (Client: c, Reason: step(clue, c))).Where(c => c.Reason is not null).ToList();
            // What may be several is not settled by what says less.
            if (found.Count > 0)
                return UnitMatch.Of([.. found.Select(f => (f.Client, f.Reason!))]);
        }

        return UnitMatch.None;
    }

    private static PlacementReason? ByNumber(UnitClue clue, Client client) => clue.ProvenNumber is { } number && client.Numbers.Contains(number)
        ? new(PlacementBasis.UnitNumber, $"{clue.Title}上的号码 {number} 相同，校验通过", clue.Evidence)
        : null;

    private static PlacementReason? ByName(UnitClue clue, Client client) => clue.Name is { } name && client.Names.ContainsKey(name)
        ? new(PlacementBasis.UnitName, $"{clue.Title}上的单位名称“{name}”相同", clue.Evidence)
        : null;

    private static PlacementReason? ByNearNumber(UnitClue clue, Client client)
    {
        if (clue.Number is not { } number)
            return null;
        var known = client.Numbers.Select(n => (Number: n, IsProven: true)).Concat(client.UnprovenNumber is { } unproven ? [(unproven, false)] : []);
        var isNear = known.Any(k => k.Number == number || Parties.AreNearNumbers(k.Number, k.IsProven, number, clue.IsNumberProven));
        // Two offices of one chain differ in a few digits too: the name must not say otherwise.
        return isNear && (clue.Name is null || client.Names.Count == 0 || ByNearName(clue, client) is not null)
            ? new(PlacementBasis.NearNumber, $"{clue.Title}上的号码 {number} 只差一两位，校验不通过，像是识别有误", clue.Evidence)
            : null;
    }

    private static PlacementReason? ByNearName(UnitClue clue, Client client)
    {
        if (clue.Name is not { } name)
            return null;
        var near = client.Names.Where(n => Parties.AreNearUnits(n.Key, n.Value, name, clue.IsNameConfirmed)).Select(n => n.Key).FirstOrDefault();
        return near is null ? null : new(PlacementBasis.NearName, $"{clue.Title}上的“{name}”与“{near}”只差存疑的字，没有别的相近单位", clue.Evidence);
    }
}
