using Beian.Docs.Geometry;

namespace Beian.Docs.Ocr.Pages;

/// <summary>Groups quads that stand near each other, so that each group can be looked at on its own scale.</summary>
public static class QuadClusters
{
    /// <summary>Empty space between two groups, in heights of their median line.</summary>
    private const double Gap = 5;

    /// <summary>Share of the box around groups that they fill when they are one sheet.</summary>
    private const double LeastFilled = 0.45;

    /// <summary>Every quad is in one group; groups whose boxes overlap are one.</summary>
    public static IReadOnlyList<IReadOnlyList<Quad>> Split(IReadOnlyList<Quad> quads)
    {
        if (quads.Count == 0)
            return [];
        var median = quads.Select(q => q.Height).Order().ElementAt(quads.Count / 2);
        var groups = quads.Select(q => (Box: q, Members: new List<Quad> { q })).ToList();
        for (var merged = true; merged;)
        {
            merged = false;
            for (var i = 0; i < groups.Count; i++)
            {
                for (var j = groups.Count - 1; j > i; j--)
                {
                    if (!Near(groups[i].Box, groups[j].Box, median * Gap))
                        continue;
                    groups[i].Members.AddRange(groups[j].Members);
                    groups[i] = (Quad.Around([groups[i].Box, groups[j].Box])!, groups[i].Members);
                    groups.RemoveAt(j);
                    merged = true;
                }
            }
        }

        return [.. groups.Select(g => g.Members)];
    }

    /// <summary>Groups of like lines that fill a good part of the box around them are one sheet, of which a part was not found.</summary>
    public static IReadOnlyList<IReadOnlyList<Quad>> Join(IReadOnlyList<IReadOnlyList<Quad>> groups)
    {
        if (groups.Count < 2 || groups.Sum(g => g.Count) < 2 * groups.Count)
            return groups;
        var heights = groups.Select(g => g.Select(q => q.Height).Order().ElementAt(g.Count / 2)).ToList();
        if (heights.Max() > 1.6 * heights.Min())
            return groups;
        var boxes = groups.Select(g => Quad.Around(g)!).ToList();
        var around = Quad.Around(boxes)!;
        return boxes.Sum(Area) > LeastFilled * Area(around) ? [[.. groups.SelectMany(g => g)]] : groups;
    }

    private static double Area(Quad box) => (box.Right - box.Left) * (box.Bottom - box.Top);

    private static bool Near(Quad a, Quad b, double gap) =>
        a.Left - gap < b.Right && b.Left - gap < a.Right && a.Top - gap < b.Bottom && b.Top - gap < a.Bottom;
}
