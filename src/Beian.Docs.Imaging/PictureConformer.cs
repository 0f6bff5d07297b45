using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Imaging;

/// <summary>Copies within limits: as many pixels as fit at a quality that can be read, down to the floor (图片副本).</summary>
public sealed class PictureConformer : IPictureConformer
{
    /// <summary>Below this, small print gets halos; pixels are given up before it.</summary>
    private const int GoodQuality = 75;

    /// <summary>Below this, small print cannot be read.</summary>
    private const int LeastQuality = 50;

    private const int BestQuality = 95;

    /// <summary>Of the region's size, so that the border of the paper is in the picture.</summary>
    private const double Margin = 0.03;

    private const double Step = 0.85;

    public ConformedPicture Conform(PageImage image, PictureCut cut, PictureLimits limits)
    {
        using var page = PinnedMat.Over(image.Bgr, image.Height, image.Width, MatType.CV_8UC3);
        using var part = new Mat(page, cut.Region is { } region ? Around(region, image) : new Rect(0, 0, page.Width, page.Height));
        using var upright = Turn(part, cut.Rotation);
        var faults = IsUnder(upright.Size(), limits) ? PictureFault.TooFewPixels : PictureFault.None;
        var size = upright.Size();
        while (true)
        {
            using var reduced = Reduce(upright, size);
            var next = new Size(Math.Round(size.Width * Step), Math.Round(size.Height * Step));
            var isLast = IsUnder(next, limits) || Math.Max(next.Width, next.Height) < 400;
            if (Fit(reduced, isLast ? LeastQuality : GoodQuality, limits.MaxBytes) is { } jpeg)
            {
                // Finer than needed costs nothing where a floor on bytes is asked for.
                if (jpeg.Length < limits.MinBytes && Encode(reduced, 100) is { } finest && finest.Length <= limits.MaxBytes)
                    jpeg = finest;
                return new(jpeg, size.Width, size.Height, faults | (jpeg.Length < limits.MinBytes ? PictureFault.TooFewBytes : PictureFault.None));
            }

            if (isLast)
                return new(Encode(reduced, LeastQuality), size.Width, size.Height, faults | PictureFault.TooManyBytes);
            size = next;
        }
    }

    /// <summary>The finest quality that fits; null when the coarsest allowed does not.</summary>
    private static byte[]? Fit(Mat picture, int least, int maxBytes)
    {
        var best = Encode(picture, least);
        if (best.Length > maxBytes)
            return null;
        var (low, high) = (least + 1, BestQuality);
        while (low <= high)
        {
            var quality = (low + high + 1) / 2;
            var jpeg = Encode(picture, quality);
            if (jpeg.Length <= maxBytes)
                (best, low) = (jpeg, quality + 1);
            else
                high = quality - 1;
        }

        return best;
    }

    private static bool IsUnder(Size size, PictureLimits limits) => limits.Floor is { } floor
        && (Math.Max(size.Width, size.Height) < Math.Max(floor.Width, floor.Height) || Math.Min(size.Width, size.Height) < Math.Min(floor.Width, floor.Height));

    private static Mat Reduce(Mat picture, Size size)
    {
        if (size == picture.Size())
            return picture.Clone();
        var reduced = new Mat();
        Cv2.Resize(picture, reduced, size, interpolation: InterpolationFlags.Area);
        return reduced;
    }

    private static Mat Turn(Mat picture, int degrees)
    {
        var turned = new Mat();
        switch (degrees)
        {
            case 90: Cv2.Rotate(picture, turned, RotateFlags.Rotate90Clockwise); break;
            case 180: Cv2.Rotate(picture, turned, RotateFlags.Rotate180); break;
            case 270: Cv2.Rotate(picture, turned, RotateFlags.Rotate90Counterclockwise); break;
            default: picture.CopyTo(turned); break;
        }

        return turned;
    }

    private static Rect Around(Quad region, PageImage image)
    {
        var (dx, dy) = ((region.Right - region.Left) * Margin, (region.Bottom - region.Top) * Margin);
        var left = Math.Clamp((int)((region.Left - dx) * image.Scale), 0, image.Width - 1);
        var top = Math.Clamp((int)((region.Top - dy) * image.Scale), 0, image.Height - 1);
        var right = Math.Clamp((int)Math.Ceiling((region.Right + dx) * image.Scale), left + 1, image.Width);
        var bottom = Math.Clamp((int)Math.Ceiling((region.Bottom + dy) * image.Scale), top + 1, image.Height);
        return new Rect(left, top, right - left, bottom - top);
    }

    private static byte[] Encode(Mat picture, int quality) =>
        picture.ImEncode(".jpg", new ImageEncodingParam(ImwriteFlags.JpegQuality, quality));
}
