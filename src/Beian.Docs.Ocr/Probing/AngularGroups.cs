namespace Beian.Docs.Ocr.Probing;

/// <summary>Stretches of a circle on which something is (圆周上的区段).</summary>
public static class AngularGroups
{
    /// <summary>Every stretch, steps less than <paramref name="apart"/> apart joined; one may run over the start.</summary>
    public static IReadOnlyList<(int From, int Length)> Of(int steps, int apart, Func<int, bool> isOn)
    {
        var on = Enumerable.Range(0, steps).Select(isOn).ToArray();
        var start = Array.FindIndex(on, o => !o);
        if (start < 0)
            return [(0, steps)];
        var groups = new List<(int From, int Length)>();
        int first = -1, last = -1;
        for (var k = 0; k <= steps; k++)
        {
            if (k < steps && on[(start + k) % steps])
            {
                if (first >= 0 && k - last > apart)
                {
                    groups.Add(((start + first) % steps, last - first + 1));
                    first = k;
                }

                first = first < 0 ? k : first;
                last = k;
            }
            else if (k == steps && first >= 0)
            {
                groups.Add(((start + first) % steps, last - first + 1));
            }
        }

        return groups;
    }

    /// <summary>From the first to the last of the groups, the widest gap left out; null when there are none.</summary>
    public static (int From, int Length)? Around(IReadOnlyList<(int From, int Length)> groups, int steps)
    {
        if (groups.Count == 0)
            return null;
        var sorted = groups.OrderBy(g => g.From).ToList();
        var (widest, at) = (-1, 0);
        for (var i = 0; i < sorted.Count; i++)
        {
            var end = sorted[i].From + sorted[i].Length;
            var next = sorted[(i + 1) % sorted.Count].From + (i + 1 == sorted.Count ? steps : 0);
            if (next - end > widest)
                (widest, at) = (next - end, (i + 1) % sorted.Count);
        }

        return (sorted[at].From, Math.Max(1, steps - Math.Max(0, widest)));
    }
}
