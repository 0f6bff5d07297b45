using Beian.Docs.Imaging.Headers;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Reading;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Decoding;

/// <summary>Brings decoded pixels upright and to reading size, straight into the page's own buffer.</summary>
internal static class PageFrame
{
    private const double Tolerance = 1.02;

    /// <param name="number">Page number, from 1.</param>
    /// <param name="decoded">BGR, 8 bits, not yet turned; possibly already reduced by the decoder.</param>
    /// <param name="stored">The true size and orientation.</param>
    /// <param name="readingSide">Longest side that is kept.</param>
    public static OpenedPage Finish(int number, Mat decoded, PictureHeader stored, int readingSide)
    {
        var size = ReducedSize(decoded.Size(), readingSide);
        var page = stored.SwapsSides ? new Size(size.Height, size.Width) : size;
        var bgr = GC.AllocateUninitializedArray<byte>(checked(page.Width * page.Height * 3));
        using (var target = PinnedMat.Over(bgr, page.Height, page.Width, MatType.CV_8UC3))
        {
            if (size == decoded.Size())
            {
                Turn(decoded, stored.Orientation, target);
            }
            else if (stored.Orientation == 1)
            {
                Cv2.Resize(decoded, target, size, interpolation: InterpolationFlags.Area);
            }
            else
            {
                using var small = new Mat();
                Cv2.Resize(decoded, small, size, interpolation: InterpolationFlags.Area);
                Turn(small, stored.Orientation, target);
            }
        }
        var original = stored.SwapsSides ? new PageSize(stored.Height, stored.Width) : new PageSize(stored.Width, stored.Height);
        var scale = (double)Math.Max(page.Width, page.Height) / Math.Max(original.Width, original.Height);
        return new(number, original, new PageImage(page.Width, page.Height, bgr, scale));
    }

    /// <summary>Takes <paramref name="decoded"/> over and gives it at reading size.</summary>
    public static Mat Reduce(Mat decoded, int readingSide)
    {
        var size = ReducedSize(decoded.Size(), readingSide);
        if (size == decoded.Size())
            return decoded;
        using var large = decoded;
        var small = new Mat();
        Cv2.Resize(large, small, size, interpolation: InterpolationFlags.Area);
        return small;
    }

    /// <summary>False when what was decoded cannot be the picture that the header promised.</summary>
    public static bool Fits(Mat decoded, PictureHeader stored)
    {
        // The same proportions, but for the pixel or two that reducing rounds off.
        long width = decoded.Width, height = decoded.Height;
        return width <= stored.Width && height <= stored.Height
            && Math.Abs((width * stored.Height) - (height * stored.Width)) <= 2L * Math.Max(stored.Width, stored.Height);
    }

    private static Size ReducedSize(Size size, int readingSide)
    {
        var side = Math.Max(size.Width, size.Height);
        // Nearly there is there: 4032 pixels, the commonest phone picture, is not worth resampling to 4000.
        var reduce = side <= readingSide * Tolerance ? 1 : (double)readingSide / side;
        return new(Math.Max(1, Round(size.Width * reduce)), Math.Max(1, Round(size.Height * reduce)));
    }

    /// <summary>The eight EXIF orientations; each writes into <paramref name="target"/>, which has the right size already.</summary>
    private static void Turn(Mat source, int orientation, Mat target)
    {
        switch (orientation)
        {
            case 2: Cv2.Flip(source, target, FlipMode.Y); break;
            case 3: Cv2.Rotate(source, target, RotateFlags.Rotate180); break;
            case 4: Cv2.Flip(source, target, FlipMode.X); break;
            case 5: Cv2.Transpose(source, target); break;
            case 6: Cv2.Rotate(source, target, RotateFlags.Rotate90Clockwise); break;
            case 7:
                // Transverse: across the other diagonal.
                using (var transposed = new Mat())
                {
                    Cv2.Transpose(source, transposed);
                    Cv2.Rotate(transposed, target, RotateFlags.Rotate180);
                }
                break;
            case 8: Cv2.Rotate(source, target, RotateFlags.Rotate90Counterclockwise); break;
            default: source.CopyTo(target); break;
        }
    }

    private static int Round(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
