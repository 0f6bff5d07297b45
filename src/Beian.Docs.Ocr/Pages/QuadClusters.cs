using Beian.Docs.Geometry;

namespace Beian.Docs.Ocr.Pages;

/// <summary>Groups quads that stand near each other, so that each group can be looked at on its own scale.</summary>
public static class QuadClusters
{
    /// <summary>Empty space between two groups, in heights of their median line.</summary>
    private const double Gap = 5;

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

    private static bool Near(Quad a, Quad b, double gap) =>
        a.Left - gap < b.Right && b.Left - gap < a.Right && a.Top - gap < b.Bottom && b.Top - gap < a.Bottom;
}
