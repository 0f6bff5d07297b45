using Beian.Docs.Imaging.Headers;

namespace Beian.Docs.Imaging.Decoding;

/// <summary>
/// Large pictures one after another (大图逐张解码): a picture at the limit takes most of a gigabyte until it is reduced, and as many
/// of them as there are readers would take that many times.
/// </summary>
internal static class LargePictures
{
    /// <summary>Above this a picture waits for its turn; a phone's photograph has half of that.</summary>
    private const long Pixels = 25_000_000;

    private static readonly SemaphoreSlim Turn = new(1);

    /// <summary>With transparency OpenCV keeps the depth as it is: twice the memory of the other decoder, for bits that nobody sees.</summary>
    public static bool IsDeep(PictureHeader header) => header is { HasAlpha: true, BitDepth: > 8 } && header.Pixels > Pixels;

    public static T Decode<T>(PictureHeader header, Func<T> decode)
    {
        if (header.Pixels <= Pixels)
            return decode();
        Turn.Wait();
        try
        {
            return decode();
        }
        finally
        {
            Turn.Release();
        }
    }
}
