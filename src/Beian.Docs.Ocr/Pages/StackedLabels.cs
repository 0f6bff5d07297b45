using Beian.Docs.Geometry;

namespace Beian.Docs.Ocr.Pages;

/// <summary>
/// The first characters of widely set labels stand one under another (名, 住, 类 of 名　称, 住　所, 类　型): a closer look takes them for one line
/// that runs downward.
/// </summary>
public static class StackedLabels
{
    /// <summary>A box this many times as high as wide runs downward.</summary>
    private const double Upright = 2.2;

    /// <summary>Puts what a coarser look found there in the place of such a box.</summary>
    /// <param name="found">By the closer look.</param>
    /// <param name="coarse">By the coarser one.</param>
    public static IReadOnlyList<Quad> Part(IReadOnlyList<Quad> found, IReadOnlyList<Quad> coarse)
    {
        var parted = new List<Quad>(found.Count);
        foreach (var quad in found)
        {
            double width = quad.Right - quad.Left, height = quad.Bottom - quad.Top;
            var within = height < Upright * width ? [] : coarse.Where(c => IsInside(c.Center, quad) && c.Bottom - c.Top < Math.Min(1.6 * width, 0.6 * height)).ToList();
            if (within.Count >= 2)
                parted.AddRange(within);
            else
                parted.Add(quad);
        }

        return parted;
    }

    private static bool IsInside(PagePoint point, Quad box) => point.X > box.Left && point.X < box.Right && point.Y > box.Top && point.Y < box.Bottom;
}
