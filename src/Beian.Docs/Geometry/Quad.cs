using System.Text.Json.Serialization;
using Beian.Docs.Serialization;

namespace Beian.Docs.Geometry;

/// <summary>
/// Four corners on a page, clockwise from the top left of the text they enclose: a turned text has a turned quad.
/// JSON: <c>[[x,y],[x,y],[x,y],[x,y]]</c> in pixels, one decimal.
/// </summary>
[JsonConverter(typeof(QuadJsonConverter))]
public sealed record Quad(PagePoint TopLeft, PagePoint TopRight, PagePoint BottomRight, PagePoint BottomLeft)
{
    /// <summary>An upright box.</summary>
    public static Quad FromBox(double left, double top, double right, double bottom) =>
        new(new(left, top), new(right, top), new(right, bottom), new(left, bottom));

    /// <summary>Puts four corners in order, taking the picture's own upright for the text's.</summary>
    public static Quad FromCorners(IEnumerable<PagePoint> corners)
    {
        var byX = corners.OrderBy(p => p.X).ToArray();
        var left = byX[..2].OrderBy(p => p.Y).ToArray();
        var right = byX[2..].OrderBy(p => p.Y).ToArray();
        return new Quad(left[0], right[0], right[1], left[1]);
    }

    /// <summary>The four corners in order.</summary>
    public IReadOnlyList<PagePoint> Corners => [TopLeft, TopRight, BottomRight, BottomLeft];

    public PagePoint Center => (TopLeft + TopRight + BottomRight + BottomLeft) * 0.25;

    /// <summary>Mean length of the two sides along the text, in pixels.</summary>
    public double Width => ((TopRight - TopLeft).Length + (BottomRight - BottomLeft).Length) / 2;

    /// <summary>Mean length of the two sides across the text, in pixels.</summary>
    public double Height => ((BottomLeft - TopLeft).Length + (BottomRight - TopRight).Length) / 2;

    public double Left => Math.Min(Math.Min(TopLeft.X, TopRight.X), Math.Min(BottomRight.X, BottomLeft.X));

    public double Right => Math.Max(Math.Max(TopLeft.X, TopRight.X), Math.Max(BottomRight.X, BottomLeft.X));

    public double Top => Math.Min(Math.Min(TopLeft.Y, TopRight.Y), Math.Min(BottomRight.Y, BottomLeft.Y));

    public double Bottom => Math.Max(Math.Max(TopLeft.Y, TopRight.Y), Math.Max(BottomRight.Y, BottomLeft.Y));

    /// <summary>The part of the quad between two fractions (0 to 1) of its length along the text.</summary>
    public Quad Slice(double from, double to) => new(
        TopLeft + ((TopRight - TopLeft) * from),
        TopLeft + ((TopRight - TopLeft) * to),
        BottomLeft + ((BottomRight - BottomLeft) * to),
        BottomLeft + ((BottomRight - BottomLeft) * from));

    /// <summary>Every corner through <paramref name="map"/>.</summary>
    public Quad Map(Func<PagePoint, PagePoint> map) => new(map(TopLeft), map(TopRight), map(BottomRight), map(BottomLeft));

    /// <summary>Longer at both ends along the text by so many pixels.</summary>
    public Quad Lengthened(double by)
    {
        var width = Width;
        return width <= 0 ? this : Slice(-by / width, 1 + (by / width));
    }

    /// <summary>The smallest box around several quads that lies as the longest of them; null when there are none.</summary>
    public static Quad? Enclosing(IReadOnlyList<Quad> quads)
    {
        if (quads.Count <= 1)
            return quads.Count == 0 ? null : quads[0];
        var longest = quads.MaxBy(q => q.Width)!;
        var along = longest.TopRight + longest.BottomRight - longest.TopLeft - longest.BottomLeft;
        if (along.Length <= 0)
            return Around(quads);
        var (cos, sin) = (along.X / along.Length, along.Y / along.Length);
        var turned = Around(quads.Select(q => q.Map(p => new PagePoint((p.X * cos) + (p.Y * sin), (p.Y * cos) - (p.X * sin)))))!;
        return turned.Map(p => new PagePoint((p.X * cos) - (p.Y * sin), (p.X * sin) + (p.Y * cos)));
    }

    /// <summary>The upright box around several quads; null when there are none.</summary>
    public static Quad? Around(IEnumerable<Quad> quads)
    {
        var all = quads.ToList();
        return all.Count == 0
            ? null
            : FromBox(all.Min(q => q.Left), all.Min(q => q.Top), all.Max(q => q.Right), all.Max(q => q.Bottom));
    }
}
