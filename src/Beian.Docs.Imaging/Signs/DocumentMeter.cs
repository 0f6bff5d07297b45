using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Signs;

/// <summary>Measures documents on a small picture of each, cut out and turned upright; only sharpness and grids are seen at full size (图片质量测量).</summary>
public sealed class DocumentMeter : IDocumentMeter
{
    /// <summary>Long side of the small picture, in pixels.</summary>
    private const int SmallSide = 640;

    /// <summary>Documents below this are not worth measuring, in pixels of the page.</summary>
    private const double Smallest = 120;

    public IReadOnlyList<DocumentSigns> Measure(PageImage page, IReadOnlyList<(Quad Region, IReadOnlyList<Quad> Lines)> documents)
    {
        using var full = PageMat.Wrap(page);
        return [.. documents.Select(d => Measure(full, d.Region, d.Lines))];
    }

    private static DocumentSigns Measure(Mat page, Quad region, IReadOnlyList<Quad> lines)
    {
        var blur = SharpnessMeter.Measure(page, lines);
        var seen = Seen(region, page);
        if (seen.Width < Smallest || seen.Height < Smallest)
            return new DocumentSigns { Blur = blur };
        var scale = Math.Min(1, SmallSide / Math.Max(seen.Width, seen.Height));
        using var small = Cut(page, seen, scale);
        var (glare, spot) = GlareMeter.Measure(small);
        return new DocumentSigns
        {
            Blur = blur,
            Chroma = ChromaMeter.Measure(small),
            Glare = glare,
            GlareBox = spot is { } box ? ToPage(seen, box, small.Size()) : null,
            Grid = GridMeter.Measure(page, seen),
        };
    }

    /// <summary>What of the region is in the picture; a skewed one loses a little of its edge, which tells nothing anyway.</summary>
    private static Quad Seen(Quad region, Mat page) => region.Map(p => new PagePoint(
        Math.Clamp(p.X, 0, page.Cols - 1), Math.Clamp(p.Y, 0, page.Rows - 1)));

    private static Mat Cut(Mat page, Quad quad, double scale)
    {
        // Reduced as a whole first, which is quick; turning then costs next to nothing.
        var left = (int)quad.Left;
        var top = (int)quad.Top;
        using var part = new Mat(page, Rect.FromLTRB(left, top, Math.Min(page.Cols, (int)quad.Right + 1), Math.Min(page.Rows, (int)quad.Bottom + 1)));
        using var reduced = new Mat();
        var size = new Size(Math.Max(1, (int)Math.Round(part.Cols * scale)), Math.Max(1, (int)Math.Round(part.Rows * scale)));
        Cv2.Resize(part, reduced, size, 0, 0, InterpolationFlags.Area);
        double fx = (double)size.Width / part.Cols, fy = (double)size.Height / part.Rows;
        var moved = quad.Map(p => new PagePoint((p.X - left) * fx, (p.Y - top) * fy));
        Point2f[] target = [new(0, 0), new((float)(quad.Width * scale), 0), new((float)(quad.Width * scale), (float)(quad.Height * scale)), new(0, (float)(quad.Height * scale))];
        using var transform = Cv2.GetPerspectiveTransform(PageMat.Corners(moved), target);
        var small = new Mat();
        Cv2.WarpPerspective(reduced, small, transform, new Size((int)target[2].X, (int)target[2].Y), InterpolationFlags.Linear, BorderTypes.Replicate);
        return small;
    }

    private static Quad ToPage(Quad seen, Rect box, Size small)
    {
        PagePoint At(double x, double y)
        {
            var (u, v) = (x / small.Width, y / small.Height);
            return ((seen.TopLeft * (1 - u)) + (seen.TopRight * u)) * (1 - v) + (((seen.BottomLeft * (1 - u)) + (seen.BottomRight * u)) * v);
        }

        return new Quad(At(box.Left, box.Top), At(box.Right, box.Top), At(box.Right, box.Bottom), At(box.Left, box.Bottom));
    }
}
