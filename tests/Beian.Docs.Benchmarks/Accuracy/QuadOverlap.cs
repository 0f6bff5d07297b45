using Beian.Docs.Geometry;

namespace Beian.Docs.Benchmarks.Accuracy;

/// <summary>How far two convex quads cover each other (重叠).</summary>
public static class QuadOverlap
{
    /// <summary>Intersection over union, 0 to 1.</summary>
    public static double Of(Quad a, Quad b)
    {
        var clip = Clockwise(b.Corners);
        IReadOnlyList<PagePoint> subject = Clockwise(a.Corners);
        var (areaA, areaB) = (Math.Abs(Area(subject)), Math.Abs(Area(clip)));
        for (var i = 0; i < clip.Count && subject.Count > 0; i++)
            subject = Cut(subject, clip[i], clip[(i + 1) % clip.Count]);
        var both = subject.Count < 3 ? 0 : Math.Abs(Area(subject));
        var either = areaA + areaB - both;
        return either <= 0 ? 0 : both / either;
    }

    public static bool Contains(Quad quad, PagePoint point)
    {
        var corners = Clockwise(quad.Corners);
        for (var i = 0; i < corners.Count; i++)
        {
            if (Side(corners[i], corners[(i + 1) % corners.Count], point) < -1e-6)
                return false;
        }

        return true;
    }

    private static List<PagePoint> Cut(IReadOnlyList<PagePoint> subject, PagePoint from, PagePoint to)
    {
        var kept = new List<PagePoint>();
        for (var i = 0; i < subject.Count; i++)
        {
            var (p, q) = (subject[i], subject[(i + 1) % subject.Count]);
            var (sideP, sideQ) = (Side(from, to, p), Side(from, to, q));
            if (sideP >= 0)
                kept.Add(p);
            if ((sideP >= 0) != (sideQ >= 0))
                kept.Add(p + ((q - p) * (sideP / (sideP - sideQ))));
        }

        return kept;
    }

    /// <summary>Positive on the inner side of a clockwise outline (y grows downwards).</summary>
    private static double Side(PagePoint from, PagePoint to, PagePoint p) =>
        ((to.X - from.X) * (p.Y - from.Y)) - ((to.Y - from.Y) * (p.X - from.X));

    private static double Area(IReadOnlyList<PagePoint> outline)
    {
        var sum = 0.0;
        for (var i = 0; i < outline.Count; i++)
        {
            var (p, q) = (outline[i], outline[(i + 1) % outline.Count]);
            sum += (p.X * q.Y) - (q.X * p.Y);
        }

        return sum / 2;
    }

    private static IReadOnlyList<PagePoint> Clockwise(IReadOnlyList<PagePoint> corners) => Area(corners) >= 0 ? corners : [.. corners.Reverse()];
}
