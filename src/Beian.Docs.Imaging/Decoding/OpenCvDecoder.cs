using Beian.Docs.Imaging.Headers;
using Beian.Docs.Intake;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Decoding;

/// <summary>Decodes the everyday formats (JPEG, PNG, WebP, BMP), fast; orientation is left to <see cref="PageFrame"/>.</summary>
internal static class OpenCvDecoder
{
    // What is wrong with a file is told by our result, not by the library's own lines on standard error.
    static OpenCvDecoder() => Cv2.SetLogLevel(LogLevel.FATAL);

    /// <summary>BGR pixels, or null when OpenCV cannot make anything of the file.</summary>
    public static Mat? Decode(ReadOnlySpan<byte> file, FileType type, PictureHeader header, int readingSide)
    {
        var mode = header.HasAlpha ? ImreadModes.Unchanged : Reduction(type, header, readingSide);
        Mat decoded;
        try
        {
            decoded = Cv2.ImDecode(file, mode | ImreadModes.IgnoreOrientation);
        }
        catch (OpenCVException)
        {
            return null;
        }
        if (decoded.Empty())
        {
            decoded.Dispose();
            return null;
        }
        return header.HasAlpha ? OnWhite.Lay(decoded, readingSide) : decoded;
    }

    /// <summary>A JPEG is decoded at half, quarter or eighth size (much faster) while that is still large enough for reading.</summary>
    private static ImreadModes Reduction(FileType type, PictureHeader header, int readingSide)
    {
        var side = Math.Max(header.Width, header.Height);
        if (type != FileType.Jpeg || side / 2 < readingSide)
            return ImreadModes.Color;
        if (side / 4 < readingSide)
            return ImreadModes.ReducedColor2;
        return side / 8 < readingSide ? ImreadModes.ReducedColor4 : ImreadModes.ReducedColor8;
    }
}
