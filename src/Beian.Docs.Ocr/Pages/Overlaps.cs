using Beian.Docs.Geometry;

namespace Beian.Docs.Ocr.Pages;

/// <summary>Drops a quad that lies in another one: two looks may find the same line.</summary>
public static class Overlaps
{
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

    private static bool Inside(Quad small, Quad large)
    {
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
