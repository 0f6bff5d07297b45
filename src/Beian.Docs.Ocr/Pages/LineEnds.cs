using Beian.Docs.Geometry;

namespace Beian.Docs.Ocr.Pages;

/// <summary>Lengthens a found line: the detector cuts a closing bracket or a full stop off, whose ink stands apart.</summary>
public static class LineEnds
{
    /// <summary>In heights of the box.</summary>
    private const double Before = 0.08, After = 0.3;

    /// <summary>A line grown at its ends; boxes of one or two characters stay, they are labels beside other text.</summary>
    public static Quad Extend(Quad quad)
    {
        if (quad.Width < 2.5 * quad.Height)
            return quad;
        var along = (quad.TopRight - quad.TopLeft) * (1 / Math.Max(1, quad.Width)) * quad.Height;
        return new Quad(
            quad.TopLeft - (along * Before), quad.TopRight + (along * After), quad.BottomRight + (along * After), quad.BottomLeft - (along * Before));
    }
}
