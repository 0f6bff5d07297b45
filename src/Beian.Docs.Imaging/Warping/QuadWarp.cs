using Beian.Docs.Geometry;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Warping;

/// <summary>Cuts a quad out of a picture and turns it upright.</summary>
public static class QuadWarp
{
    /// <summary>The quad as an upright picture of the given size, in pixels.</summary>
    public static Mat ToSize(Mat source, Quad quad, int width, int height)
    {
        // Halving first keeps thin strokes when the picture is much larger than what is asked for.
        var reduce = quad.Height / height;
        if (reduce >= 2.5)
        {
            using var small = Reduce(source, quad, reduce / 1.4, out var moved);
            return Warp(small, moved, width, height);
        }

        return Warp(source, quad, width, height);
    }

    private static Mat Warp(Mat source, Quad quad, int width, int height)
    {
        Point2f[] target = [new(0, 0), new(width, 0), new(width, height), new(0, height)];
        using var transform = Cv2.GetPerspectiveTransform(PageMat.Corners(quad), target);
        var result = new Mat();
        Cv2.WarpPerspective(source, result, transform, new Size(width, height), InterpolationFlags.Cubic, BorderTypes.Replicate);
        return result;
    }

    private static Mat Reduce(Mat source, Quad quad, double factor, out Quad moved)
    {
        var left = Math.Clamp((int)quad.Left - 2, 0, source.Cols - 1);
        var top = Math.Clamp((int)quad.Top - 2, 0, source.Rows - 1);
        var right = Math.Clamp((int)quad.Right + 3, left + 1, source.Cols);
        var bottom = Math.Clamp((int)quad.Bottom + 3, top + 1, source.Rows);
        using var part = new Mat(source, Rect.FromLTRB(left, top, right, bottom));
        var small = new Mat();
        var size = new Size(Math.Max(1, (int)Math.Round(part.Cols / factor)), Math.Max(1, (int)Math.Round(part.Rows / factor)));
        Cv2.Resize(part, small, size, 0, 0, InterpolationFlags.Area);
        double fx = (double)small.Cols / part.Cols, fy = (double)small.Rows / part.Rows;
        moved = quad.Map(p => new PagePoint((p.X - left) * fx, (p.Y - top) * fy));
        return small;
    }
}
