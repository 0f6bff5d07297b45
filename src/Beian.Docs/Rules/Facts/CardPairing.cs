using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Rules.Facts;

/// <summary>Which back belongs to which front: by page, file name, place, dates and order (正反面配对).</summary>
internal static class CardPairing
{
    // From here on something other than order speaks for the pair.
    private const int Certain = 20;

    private const int Lead = 10;

    /// <param name="fronts">One group for each card.</param>
    /// <param name="backs">Every scan of a back.</param>
    /// <param name="people">Whose front is whose, and the dates the form gives.</param>
    /// <param name="strays">Backs that no front took.</param>
    public static IReadOnlyList<IdCard> Pair(
        IReadOnlyList<DocumentGroup> fronts, IReadOnlyList<DocumentFacts> backs, Func<DocumentGroup, IReadOnlyList<PersonFacts>> people, out IReadOnlyList<DocumentGroup> strays)
    {
        var groups = GroupBacks(backs, fronts.Count);
        var scores = (
            from front in fronts
            from back in groups
            select (Front: front, Back: back, Score: Score(front, back, people(front), fronts))).ToList();
        var taken = new Dictionary<DocumentGroup, (DocumentGroup Back, bool Certain)>(ReferenceEqualityComparer.Instance);
        var used = new HashSet<DocumentGroup>(ReferenceEqualityComparer.Instance);
        foreach (var (front, back, score) in scores.OrderByDescending(s => s.Score))
        {
            if (taken.ContainsKey(front) || used.Contains(back))
                continue;
            var rival = scores
                .Where(s => ReferenceEquals(s.Front, front) != ReferenceEquals(s.Back, back))
                .Select(s => s.Score)
                .DefaultIfEmpty(int.MinValue / 2)
                .Max();
            taken.Add(front, (back, (fronts.Count == 1 && groups.Count == 1) || (score >= Certain && score >= rival + Lead)));
            used.Add(back);
        }

        strays = [.. groups.Where(g => !used.Contains(g))];
        return [.. fronts.Select(f => taken.TryGetValue(f, out var pair) ? new IdCard(f, pair.Back, pair.Certain) : new IdCard(f, null, false))];
    }

    // Two people may hold cards of one authority and one day, so equal backs are taken for one card's only while there are more backs than fronts.
    private static List<DocumentGroup> GroupBacks(IReadOnlyList<DocumentFacts> backs, int fronts)
    {
        var groups = backs.Select(b => new DocumentGroup([b])).ToList();
        foreach (var areOne in (Func<DocumentGroup, DocumentGroup, bool>[])[AreEqual, AreNearlyEqual])
        {
            while (groups.Count > Math.Max(fronts, 1) && FirstPair(groups, areOne) is { } pair)
            {
                groups[pair.First] = new DocumentGroup([.. groups[pair.First].Documents, .. groups[pair.Second].Documents]);
                groups.RemoveAt(pair.Second);
            }
        }

        return groups;
    }

    private static (int First, int Second)? FirstPair(List<DocumentGroup> groups, Func<DocumentGroup, DocumentGroup, bool> areOne)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            for (var j = i + 1; j < groups.Count; j++)
            {
                if (areOne(groups[i], groups[j]))
                    return (i, j);
            }
        }

        return null;
    }

    private static bool AreEqual(DocumentGroup a, DocumentGroup b) => Share(a, b, FieldNames.ValidFrom) && Share(a, b, FieldNames.ValidTo);

    // One of the dates misread or not read.
    private static bool AreNearlyEqual(DocumentGroup a, DocumentGroup b) =>
        (Share(a, b, FieldNames.ValidFrom) || Share(a, b, FieldNames.ValidTo))
        && (!a.IsConfirmed(FieldNames.ValidFrom, FieldNames.ValidTo) || !b.IsConfirmed(FieldNames.ValidFrom, FieldNames.ValidTo));

    private static bool Share(DocumentGroup a, DocumentGroup b, string field) => a.ValueOf(field) is { } value && value == b.ValueOf(field);

    private static int Score(DocumentGroup front, DocumentGroup back, IReadOnlyList<PersonFacts> people, IReadOnlyList<DocumentGroup> fronts)
    {
        var places = (from f in front.Documents from b in back.Documents select ScorePlaces(f, b, fronts)).Max();
        return places + ScoreName(front, back) + ScoreRegion(front, back) + ScoreDates(back, people);
    }

    private static int ScorePlaces(DocumentFacts front, DocumentFacts back, IReadOnlyList<DocumentGroup> fronts)
    {
        var score = 0;
        if (front.File.File == back.File.File)
            score += front.Reading.Page == back.Reading.Page ? 100 : Math.Max(40 - (5 * Math.Abs(front.Reading.Page - back.Reading.Page)), 10);
        else if (FileNameHints.KeyOf(front.File.File) is var key && key == FileNameHints.KeyOf(back.File.File))
            score += fronts.Count(g => g.Documents.Any(d => FileNameHints.KeyOf(d.File.File) == key)) == 1 ? 30 : 10;
        if (FileNameHints.FolderOf(front.File.File) == FileNameHints.FolderOf(back.File.File))
            score += 5;
        return score + (back.Order - front.Order) switch { 1 => 8, -1 => 6, _ => 0 };
    }

    private static int ScoreName(DocumentGroup front, DocumentGroup back) =>
        front.ValueOf(FieldNames.Name) is { Length: > 1 } name && back.Documents.Any(b => b.File.File.Contains(name, StringComparison.Ordinal)) ? 30 : 0;

    private static int ScoreRegion(DocumentGroup front, DocumentGroup back)
    {
        if (front.ValueOf(FieldNames.Address) is not { } address || back.ValueOf(FieldNames.Authority) is not { } authority)
            return 0;
        var (home, office) = (AdministrativeDivisions.Find(address), AdministrativeDivisions.Find(authority));
        if (home is null || office is null)
            return 0;
        if (home.ProvinceCode != office.ProvinceCode)
            return -20;
        if (home.CityCode is not null && office.CityCode is not null && home.CityCode != office.CityCode)
            return -10;
        // 环翠区 is 环翠分局 in an authority's name.
        return home.County is { Length: > 2 } county && authority.Contains(county[..^1], StringComparison.Ordinal) ? 20 : 4;
    }

    private static int ScoreDates(DocumentGroup back, IReadOnlyList<PersonFacts> people) =>
        people.Any(p => Same(p.Form?.IdValidFrom, back.ValueOf(FieldNames.ValidFrom)) && Same(p.Form?.IdValidTo, back.ValueOf(FieldNames.ValidTo))) ? 25 : 0;

    private static bool Same(string? form, string? document) =>
        form is not null && document is not null && ValidityDate.Parse(form) is { } a && a == ValidityDate.Parse(document);
}
