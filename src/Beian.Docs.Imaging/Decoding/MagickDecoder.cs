using Beian.Docs.Imaging.Headers;
using Beian.Docs.Imaging.Warping;
using ImageMagick;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Decoding;

/// <summary>Decodes what OpenCV does not (TIFF, GIF, HEIC, CMYK), one frame at a time, within process-wide limits.</summary>
internal static class MagickDecoder
{
    private const ulong Gigabyte = 1024UL * 1024 * 1024;

    static MagickDecoder()
    {
        // ResourceLimits.Time stays unset: it counts from the start of the process and then ends the process.
        ResourceLimits.Memory = Gigabyte;
        ResourceLimits.MaxMemoryRequest = Gigabyte;
        ResourceLimits.Area = Gigabyte;
        ResourceLimits.Disk = 0;
        ResourceLimits.Width = 100_000;
        ResourceLimits.Height = 100_000;
        ResourceLimits.ListLength = 64;
        ResourceLimits.MaxProfileSize = 8 * 1024 * 1024;
        ResourceLimits.Thread = 1;
    }

    /// <summary>Size as shown, without decoding pixels; null when there is none.</summary>
    public static PictureHeader? Ping(ReadOnlySpan<byte> file, MagickFormat format)
    {
        try
        {
            using var image = new MagickImage();
            image.Ping(file, new MagickReadSettings { Format = format, FrameIndex = 0, FrameCount = 1 });
            return new((int)image.Width, (int)image.Height);
        }
        catch (MagickException)
        {
            return null;
        }
    }

    /// <summary>BGR pixels of one frame as stored (unturned), on white; null when it cannot be decoded.</summary>
    public static Mat? Decode(ReadOnlySpan<byte> file, MagickFormat format, PictureHeader header, int frame, int readingSide)
    {
        try
        {
            using var image = new MagickImage();
            // Without FrameIndex a single-frame format refuses nothing; with it a later page is read alone.
            var settings = new MagickReadSettings { Format = format, FrameIndex = (uint)frame, FrameCount = 1 };
            // A JPEG is decoded at half, quarter or eighth size while that is still as large as this; a small one would be enlarged.
            if (Math.Max(header.Width, header.Height) > readingSide)
                settings.SetDefine(MagickFormat.Jpeg, "size", $"{readingSide}x{readingSide}");
            image.Read(file, settings);
            // Before anything that costs time for every pixel.
            if (Math.Max(image.Width, image.Height) > 1.1 * readingSide)
                image.Scale((uint)readingSide, (uint)readingSide);
            if (image.HasAlpha)
            {
                image.BackgroundColor = MagickColors.White;
                image.Alpha(AlphaAction.Remove);
            }
            if (image.ColorSpace == ColorSpace.CMYK && !image.TransformColorSpace(ColorProfiles.SRGB))
                image.ColorSpace = ColorSpace.sRGB;
            if (image.ColorSpace is not (ColorSpace.sRGB or ColorSpace.Gray))
                image.ColorSpace = ColorSpace.sRGB;
            var (width, height) = ((int)image.Width, (int)image.Height);
            byte[]? bgr;
            using (var pixels = image.GetPixelsUnsafe())
                bgr = pixels.ToByteArray(PixelMapping.BGR);
            if (bgr is null)
                return null;
            using var view = PinnedMat.Over(bgr, height, width, MatType.CV_8UC3);
            return view.Clone();
        }
        catch (MagickException)
        {
            return null;
        }
    }
}
