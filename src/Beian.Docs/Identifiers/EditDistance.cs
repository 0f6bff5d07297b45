namespace Beian.Docs.Identifiers;

/// <summary>How many characters two texts differ in (编辑距离).</summary>
public static class EditDistance
{
    /// <summary>Longer texts (business scopes) are not compared character by character.</summary>
    internal const int Longest = 400;

    /// <summary>How many characters must be put in, taken out or replaced.</summary>
    public static int Of(string a, string b) =>
        a.Length > Longest || b.Length > Longest ? (a == b ? 0 : Math.Max(a.Length, b.Length)) : Costs(a, b)[a.Length, b.Length];

    /// <summary>The same where two neighbors that changed places count once, as in what people type.</summary>
    public static int WithSwaps(string a, string b) =>
        a.Length > Longest || b.Length > Longest ? (a == b ? 0 : Math.Max(a.Length, b.Length)) : Costs(a, b, countsSwaps: true)[a.Length, b.Length];

    /// <summary>1 when equal, 0 when nothing is shared.</summary>
    public static double Similarity(string a, string b) =>
        a.Length == 0 && b.Length == 0 ? 1 : 1 - ((double)Of(a, b) / Math.Max(a.Length, b.Length));

    /// <summary>The same of every beginning of the one and every beginning of the other, by their lengths.</summary>
    internal static int[,] Costs(string a, string b, bool countsSwaps = false)
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
                var replace = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replace, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (countsSwaps && i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost;
    }
}
