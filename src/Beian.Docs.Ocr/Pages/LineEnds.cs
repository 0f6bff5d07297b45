using Beian.Docs.Geometry;

namespace Beian.Docs.Ocr.Pages;

/// <summary>Lengthens found lines: the detector cuts a closing bracket or a full stop off, whose ink stands apart.</summary>
public static class LineEnds
{
    /// <summary>In heights of the box.</summary>
    private const double Before = 0.2, After = 0.42;

    /// <summary>Every line grown at its ends, but never into the next one; boxes of one or two characters stay.</summary>
    public static IReadOnlyList<Quad> Extend(IReadOnlyList<Quad> quads) => [.. quads.Select(q => Extend(q, quads))];

    private static Quad Extend(Quad quad, IReadOnlyList<Quad> all)
    {
        if (quad.Width < 2.5 * quad.Height)
            return quad;
        var along = (quad.TopRight - quad.TopLeft) * (1 / Math.Max(1, quad.Width));
        PagePoint start = StartOf(quad), end = EndOf(quad);
        var others = all.Where(o => o != quad).ToList();
        var after = others
            .Where(o => o.Center.X > end.X - (0.3 * quad.Height) && o.Right > end.X && IsLevel(quad, o, StartOf(o).Y, end.Y))
            .Select(o => StartOf(o).X - end.X);
        var before = others
            .Where(o => o.Center.X < start.X + (0.3 * quad.Height) && o.Left < start.X && IsLevel(quad, o, EndOf(o).Y, start.Y))
            .Select(o => start.X - EndOf(o).X);
        var forth = along * Math.Clamp(after.DefaultIfEmpty(double.MaxValue).Min(), 0, After * quad.Height);
        var back = along * Math.Clamp(before.DefaultIfEmpty(double.MaxValue).Min(), 0, Before * quad.Height);
        return new Quad(quad.TopLeft - back, quad.TopRight + forth, quad.BottomRight + forth, quad.BottomLeft - back);
    }

    private static PagePoint StartOf(Quad quad) => (quad.TopLeft + quad.BottomLeft) * 0.5;

    private static PagePoint EndOf(Quad quad) => (quad.TopRight + quad.BottomRight) * 0.5;

    private static bool IsLevel(Quad quad, Quad other, double y, double otherY) => Math.Abs(y - otherY) < 0.6 * Math.Max(quad.Height, other.Height);
}
