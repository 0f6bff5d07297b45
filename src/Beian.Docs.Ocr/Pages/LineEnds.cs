using Beian.Docs.Geometry;

namespace Beian.Docs.Ocr.Pages;

/// <summary>Lengthens found lines: the detector cuts a closing bracket or a full stop off, whose ink stands apart.</summary>
public static class LineEnds
{
    /// <summary>In heights of the box.</summary>
    private const double After = 0.25;

    /// <summary>Every line grown at its end, but never into the next one; boxes of one or two characters stay.</summary>
    public static IReadOnlyList<Quad> Extend(IReadOnlyList<Quad> quads) => [.. quads.Select(q => Extend(q, quads))];

    private static Quad Extend(Quad quad, IReadOnlyList<Quad> all)
    {
        if (quad.Width < 2.5 * quad.Height)
            return quad;
        var along = (quad.TopRight - quad.TopLeft) * (1 / Math.Max(1, quad.Width));
        var end = (quad.TopRight + quad.BottomRight) * 0.5;
        var room = all
            .Where(o => o != quad && o.Center.X > end.X - (0.3 * quad.Height) && o.Right > end.X)
            .Where(o => Math.Abs(((o.TopLeft.Y + o.BottomLeft.Y) / 2) - end.Y) < 0.6 * Math.Max(quad.Height, o.Height))
            .Select(o => ((o.TopLeft.X + o.BottomLeft.X) / 2) - end.X)
            .DefaultIfEmpty(double.MaxValue)
            .Min();
        var reach = along * Math.Clamp(room, 0, After * quad.Height);
        return new Quad(quad.TopLeft, quad.TopRight + reach, quad.BottomRight + reach, quad.BottomLeft);
    }
}
