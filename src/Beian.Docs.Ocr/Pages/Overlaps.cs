using Beian.Docs.Geometry;

namespace Beian.Docs.Ocr.Pages;

/// <summary>Drops a quad that lies in another one: two looks may find the same line.</summary>
public static class Overlaps
{
    /// <summary>A quad this many times as high as another is a tangle of lines, not the same line.</summary>
    private const double Tangle = 2.5;

    /// <summary>Shorter quads do not tell which way their line runs, in heights.</summary>
    private const double Long = 4;

    /// <summary>The larger of two that share most of the smaller's area stays.</summary>
    public static IReadOnlyList<Quad> Remove(IReadOnlyList<Quad> quads)
    {
        var kept = new List<Quad>();
        foreach (var quad in quads.OrderByDescending(q => q.Width * q.Height))
        {
            if (!kept.Any(k => Inside(quad, k)))
                kept.Add(quad);
        }

        return kept;
    }

    /// <summary>The quads of two looks at the same lines: where two meet the longer one stays, unless it is higher than lines are.</summary>
    public static IReadOnlyList<Quad> Join(IReadOnlyList<Quad> first, IReadOnlyList<Quad> second)
    {
        if (first.Count == 0)
            return second;
        var usual = first.Select(q => q.Height).Order().ElementAt(first.Count / 2);
        var kept = new List<Quad>();
        foreach (var quad in first.Concat(second).OrderBy(q => q.Height > 1.8 * usual).ThenByDescending(q => q.Width))
        {
            if (!kept.Any(k => Touches(k, quad) && !AreAcross(k, quad)))
                kept.Add(quad);
        }

        return kept;
    }

    /// <summary>Whether two quads hold the same line, or parts of it, however slanted it runs.</summary>
    private static bool Touches(Quad a, Quad b)
    {
        var axis = (a.TopRight - a.TopLeft) * (1 / Math.Max(1, (a.TopRight - a.TopLeft).Length));
        var way = b.Center - a.Center;
        double along = Math.Abs((way.X * axis.X) + (way.Y * axis.Y)), across = Math.Abs((way.Y * axis.X) - (way.X * axis.Y));
        return across < 0.35 * (a.Height + b.Height) && along < (0.5 * (a.Width + b.Width)) - (0.2 * Math.Min(a.Width, b.Width));
    }

    /// <summary>A watermark that runs across a line is no other look at it.</summary>
    private static bool AreAcross(Quad a, Quad b) =>
        a.Width > Long * a.Height && b.Width > Long * b.Height && Math.Abs(SlantedMarks.Angle(a) - SlantedMarks.Angle(b)) > SlantedMarks.Slant;

    private static bool Inside(Quad small, Quad large)
    {
        if (large.Height > Tangle * small.Height)
            return false;
        // A slanted line's upright box covers its neighbors; only lines of like slant are compared by it.
        var width = Math.Min(small.Right, large.Right) - Math.Max(small.Left, large.Left);
        if (width <= 0.7 * (small.Right - small.Left))
            return false;
        var slope = (large.TopRight.Y + large.BottomRight.Y - large.TopLeft.Y - large.BottomLeft.Y)
            / Math.Max(1, large.TopRight.X + large.BottomRight.X - large.TopLeft.X - large.BottomLeft.X);
        var distance = small.Center.Y - (large.Center.Y + (slope * (small.Center.X - large.Center.X)));
        return Math.Abs(distance) < 0.35 * large.Height;
    }
}
