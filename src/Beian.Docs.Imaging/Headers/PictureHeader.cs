namespace Beian.Docs.Imaging.Headers;

/// <summary>What a picture says of itself before any pixel is decoded (图片文件头).</summary>
/// <param name="Width">As stored, before <paramref name="Orientation"/>.</param>
/// <param name="Height">As stored, before <paramref name="Orientation"/>.</param>
/// <param name="Orientation">EXIF orientation, 1 to 8.</param>
/// <param name="HasAlpha">Transparent parts are possible: to be laid on white.</param>
/// <param name="IsComplete">False when the end of the picture is missing.</param>
/// <param name="Channels">Color components as stored (4 for a CMYK JPEG); 0 when of no matter.</param>
/// <param name="BitDepth">Bits a color component as stored, where it matters.</param>
/// <param name="Passes">How often a decoder goes over all pixels: the scans of a progressive JPEG.</param>
public sealed record PictureHeader(
    int Width, int Height, int Orientation = 1, bool HasAlpha = false, bool IsComplete = true, int Channels = 0, int Passes = 1, int BitDepth = 8)
{
    public long Pixels => (long)Width * Height;

    /// <summary>A quarter turn swaps the sides.</summary>
    public bool SwapsSides => Orientation >= 5;
}
