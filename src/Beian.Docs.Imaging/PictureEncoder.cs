using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Imaging;

/// <summary>Re-encodes pages and crops as JPEG for people to look at (重新编码的预览图).</summary>
public sealed class PictureEncoder : IPictureEncoder
{
    private const int Quality = 85;

    private const int LargestCrop = 4000;

    public byte[] EncodeJpeg(PageImage image, int maxSide)
    {
        using var page = PinnedMat.Over(image.Bgr, image.Height, image.Width, MatType.CV_8UC3);
        return Encode(page, maxSide);
    }

    public byte[] EncodeCrop(PageImage image, Quad quad, double margin, int maxSide)
    {
        var (width, height) = (Math.Max(1, quad.Width), Math.Max(1, quad.Height));
        var border = margin * height;
        var size = new Size(Math.Max(1, Math.Round(width + (2 * border))), Math.Max(1, Math.Round(height + (2 * border))));
        // A quad far larger than the page comes from a mistake or from malice: never more pixels than a page has.
        var shrink = Math.Min(1, LargestCrop / (double)Math.Max(size.Width, size.Height));
        size = new Size(Math.Max(1, Math.Round(size.Width * shrink)), Math.Max(1, Math.Round(size.Height * shrink)));
        using var page = PinnedMat.Over(image.Bgr, image.Height, image.Width, MatType.CV_8UC3);
        using var warp = Cv2.GetPerspectiveTransform(
            [Of(quad.TopLeft), Of(quad.TopRight), Of(quad.BottomRight), Of(quad.BottomLeft)],
            new[]
            {
                At(border, border), At(border + width, border), At(border + width, border + height), At(border, border + height),
            }.Select(p => new Point2f((float)(p.X * shrink), (float)(p.Y * shrink))));
        using var crop = new Mat();
        Cv2.WarpPerspective(page, crop, warp, size, InterpolationFlags.Linear, BorderTypes.Constant, Scalar.White);
        return Encode(crop, maxSide);
    }

    private static byte[] Encode(Mat picture, int maxSide)
    {
        var reduce = maxSide / (double)Math.Max(picture.Width, picture.Height);
        if (reduce >= 1)
            return picture.ImEncode(".jpg", new ImageEncodingParam(ImwriteFlags.JpegQuality, Quality));
        using var small = new Mat();
        var size = new Size(Math.Max(1, Math.Round(picture.Width * reduce)), Math.Max(1, Math.Round(picture.Height * reduce)));
        Cv2.Resize(picture, small, size, interpolation: InterpolationFlags.Area);
        return small.ImEncode(".jpg", new ImageEncodingParam(ImwriteFlags.JpegQuality, Quality));
    }

    private static Point2f Of(PagePoint point) => At(point.X, point.Y);

    private static Point2f At(double x, double y) => new((float)x, (float)y);
}
