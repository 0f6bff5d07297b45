using Beian.Docs.Documents;

namespace Beian.Docs.Sorting;

/// <summary>Finds the back of each front (正反面配对): the surest pairs first, and only where nothing else comes near.</summary>
internal sealed class BackPairing(CardRuns runs)
{
    private const int MostCandidates = 5;

    private readonly BackScore _score = new(runs);

    /// <summary>What was paired, and of the backs that were not, the fronts that may be theirs.</summary>
    public (IReadOnlyList<CardPair> Pairs, IReadOnlyDictionary<CardSide, IReadOnlyList<CardSide>> Open) Pair(IReadOnlyList<CardSide> fronts, IReadOnlyList<CardSide> backs)
    {
        var pairs = new List<CardPair>();
        var pool = new BackPool(fronts, backs);
        while (Certain(pool) is { Count: > 0 } found)
        {
            pairs.AddRange(found);
            pool = new BackPool([.. pool.Fronts.Except(found.Select(p => p.Front))], [.. pool.Backs.Except(found.Select(p => p.Back))]);
        }

        pairs.AddRange(SecondScans(pool.Backs, pairs));
        var open = pool.Backs.Except(pairs.Select(p => p.Back)).ToDictionary(b => b, b => Candidates(b, pool));
        return (pairs, open);
    }

    private List<CardPair> Certain(BackPool pool)
    {
        var scores = (from f in pool.Fronts from b in pool.Backs select (Front: f, Back: b, Said: _score.Of(f, b, pool))).ToList();
        var ofFront = scores.GroupBy(s => s.Front).ToDictionary(g => g.Key, g => TopTwo(g.Select(s => s.Said.Score)));
        var ofBack = scores.GroupBy(s => s.Back).ToDictionary(g => g.Key, g => TopTwo(g.Select(s => s.Said.Score)));
        return [.. scores.Where(s => s.Said.Score >= BackScore.Enough && Leads(s.Said.Score, ofFront[s.Front]) && Leads(s.Said.Score, ofBack[s.Back]))
            .Select(s => new CardPair(s.Front, s.Back, s.Said.Words))];
    }

    private static (int Best, int Second) TopTwo(IEnumerable<int> scores) =>
        scores.OrderDescending().Take(2).ToList() is var top && top.Count == 2 ? (top[0], top[1]) : (top[0], int.MinValue / 2);

    private static bool Leads(int score, (int Best, int Second) rivals) => score == rivals.Best && score >= rivals.Second + BackScore.Lead;

    // Somebody scanned a back twice: the same office, the same dates, the same folder. At the root that may be a couple.
    private static IEnumerable<CardPair> SecondScans(IReadOnlyList<CardSide> left, List<CardPair> pairs)
    {
        foreach (var back in left.Where(b => b.Item.Folder.Length > 0))
        {
            var same = pairs.Where(p => p.Back.Item.Folder == back.Item.Folder && AreEqual(p.Back, back)).ToList();
            if (same is [var only])
                yield return new CardPair(only.Front, back, $"与“{only.Back.Item.Name}”内容相同");
        }
    }

    private static bool AreEqual(CardSide a, CardSide b) =>
        new[] { FieldNames.Authority, FieldNames.ValidFrom, FieldNames.ValidTo }.All(f => a.ValueOf(f) is { } value && value == b.ValueOf(f) && a.IsConfirmed(f) && b.IsConfirmed(f));

    private IReadOnlyList<CardSide> Candidates(CardSide back, BackPool pool) =>
        [.. pool.Fronts.Select(f => (Front: f, _score.Of(f, back, pool).Score)).Where(f => f.Score > 0).OrderByDescending(f => f.Score).Take(MostCandidates).Select(f => f.Front)];
}
