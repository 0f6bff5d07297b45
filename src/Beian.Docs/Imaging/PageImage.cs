namespace Beian.Docs.Imaging;

/// <summary>A page as pixels: BGR, 8 bits a channel, rows without padding, EXIF orientation applied.</summary>
public sealed class PageImage
{
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="bgr">Length <c>width * height * 3</c>.</param>
    /// <param name="scale">Pixels here per pixel of the original page: under 1 when a large page was reduced while decoding.</param>
    public PageImage(int width, int height, byte[] bgr, double scale = 1)
    {
        if (bgr.Length != width * height * 3)
            throw new ArgumentException($"Expected {width}x{height}x3 bytes, got {bgr.Length}.", nameof(bgr));
        (Width, Height, Bgr, Scale) = (width, height, bgr, scale);
    }

    public int Width { get; }

    public int Height { get; }

    public byte[] Bgr { get; }

    public double Scale { get; }
}
