namespace Beian.Docs.Filings.Forms;

/// <summary>Finds the word that was probably meant (您是不是要填).</summary>
public static class NearestWord
{
    private const int MaxLength = 40;

    /// <summary>The closest candidate, when it is close; case, dashes and underscores make no difference.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var typed = Fold(word);
        if (typed.Length is 0 or > MaxLength)
            return null;
        var best = candidates
            .Select(c => (Word: c, Distance: Distance(typed, Fold(c))))
            .OrderBy(c => c.Distance)
            .FirstOrDefault();
        // A third of the letters may differ, two at most: "nmae" finds "name", "id" does not find "os".
        return best.Word is not null && best.Distance <= Math.Min(2, Math.Max(typed.Length, best.Word.Length) / 3) ? best.Word : null;
    }

    private static string Fold(string word) =>
        new([.. word.Where(c => c is not ('_' or '-' or ' ')).Select(char.ToLowerInvariant)]);

    /// <summary>Insertions, deletions, changes and swaps of neighbors.</summary>
    private static int Distance(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            cost[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            cost[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j] + 1, cost[i, j - 1] + 1), cost[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost[a.Length, b.Length];
    }
}
