using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Steps;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Pages;

/// <summary>Words written across a page, paler than its print (水印): they run at another angle than the lines.</summary>
/// <param name="Quads">Where the detector saw them.</param>
/// <param name="Contrast">How much darker than the paper they are, 0 to 1.</param>
public sealed record SlantedMarks(IReadOnlyList<Quad> Quads, double Contrast)
{
    /// <summary>Radians by which a mark leaves the direction of the lines.</summary>
    internal const double Slant = 0.14;

    /// <summary>Of the print's contrast, the most that a watermark has.</summary>
    private const double PaleShare = 0.72;

    /// <summary>Of the extent of all text, the least that a watermark's has.</summary>
    private const double LeastExtent = 0.25;

    /// <summary>Of a piece of a seal, the least share that is red.</summary>
    private const double SealShare = 0.06;

    /// <summary>Height of the crops that contrast is measured on, in pixels.</summary>
    private const int LookHeight = 32;

    /// <summary>The marks among what the coarse look found, or null when there are none that are paler than the print.</summary>
    public static SlantedMarks? Find(Mat page, IReadOnlyList<Quad> quads)
    {
        if (Straight(quads) is not { } angle)
            return null;
        var marks = quads.Where(q => q.Width > 2 * q.Height && Math.Abs(Angle(q) - angle) > Slant && !IsSeal(page, q)).ToList();
        // Pieces of a seal's arc stand close together; a watermark runs over a good part of the print.
        if (marks.Count == 0 || Extent(marks) < LeastExtent * Extent(quads))
            return null;
        // Of a mark's box a good part is the mark; of a line's, only the darkest pixels are surely ink.
        var pale = Median(marks.Select(q => Measure(page, q, 0.12)));
        var ink = Median(quads.Except(marks).Where(q => q.Width > 2 * q.Height).Select(q => Measure(page, q, 0.03)));
        return pale is { } p && ink is { } i && p > 0.06 && p < PaleShare * i ? new SlantedMarks(marks, p) : null;
    }

    /// <summary>The direction of the lines; null where there are none.</summary>
    internal static double? Straight(IReadOnlyList<Quad> quads) => Median(quads.Where(q => q.Width > 3 * q.Height).Select(Angle));

    private static double Extent(IReadOnlyList<Quad> quads) => Quad.Around(quads) is { } box ? Math.Max(box.Right - box.Left, box.Bottom - box.Top) : 0;

    internal static double Angle(Quad quad) => Math.Atan2(
        quad.TopRight.Y + quad.BottomRight.Y - quad.TopLeft.Y - quad.BottomLeft.Y,
        quad.TopRight.X + quad.BottomRight.X - quad.TopLeft.X - quad.BottomLeft.X);

    /// <summary>A piece of a seal's arc runs slanted, too, and is red.</summary>
    private static bool IsSeal(Mat page, Quad quad)
    {
        using var crop = QuadWarp.ToSize(page, quad, Math.Clamp((int)(quad.Width * LookHeight / quad.Height), 16, 1200), LookHeight);
        return SealDropout.Apply(crop) > SealShare;
    }

    private static double Measure(Mat page, Quad quad, double darkest)
    {
        using var crop = QuadWarp.ToSize(page, quad, Math.Clamp((int)(quad.Width * LookHeight / quad.Height), 16, 1200), LookHeight);
        using var gray = crop.CvtColor(ColorConversionCodes.BGR2GRAY);
        var sorted = gray.AsSpan<byte>().ToArray();
        Array.Sort(sorted);
        double ink = sorted[(int)(sorted.Length * darkest)], paper = sorted[sorted.Length * 9 / 10];
        return (paper - ink) / Math.Max(1, paper);
    }

    private static double? Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? null : sorted[sorted.Length / 2];
    }
}
