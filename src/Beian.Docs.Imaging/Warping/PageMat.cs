using Beian.Docs.Geometry;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Warping;

/// <summary>Between <see cref="PageImage"/> and OpenCV's matrices.</summary>
public static class PageMat
{
    /// <summary>The page as a matrix over the same bytes; no copy. Keep the page alive while it is used.</summary>
    /// <remarks>
    /// Cut parts out with <c>new Mat(page, rectangle)</c>: parts made by <c>SubMat</c> or an indexer unpin the bytes when they are disposed
    /// (OpenCvSharp 4.13.0), the collector moves them, and the next look at the page ends the process.
    /// </remarks>
    public static Mat Wrap(PageImage image) => Mat.FromPixelData(image.Height, image.Width, MatType.CV_8UC3, image.Bgr);

    /// <summary>A copy of a BGR matrix as a page.</summary>
    public static PageImage ToPage(Mat bgr, double scale = 1)
    {
        var bytes = new byte[bgr.Rows * bgr.Cols * 3];
        using var target = Mat.FromPixelData(bgr.Rows, bgr.Cols, MatType.CV_8UC3, bytes);
        bgr.CopyTo(target);
        return new PageImage(bgr.Cols, bgr.Rows, bytes, scale);
    }

    public static Point2f[] Corners(Quad quad) => [.. quad.Corners.Select(c => new Point2f((float)c.X, (float)c.Y))];
}
