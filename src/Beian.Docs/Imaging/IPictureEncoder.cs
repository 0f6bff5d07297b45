using Beian.Docs.Geometry;

namespace Beian.Docs.Imaging;

/// <summary>Re-encodes pixels for people to look at: what a browser gets is never the uploaded file itself.</summary>
public interface IPictureEncoder
{
    /// <summary>A JPEG of the page, the longer side at most <paramref name="maxSide"/> pixels.</summary>
    byte[] EncodeJpeg(PageImage image, int maxSide);

    /// <summary>A JPEG of one quad of the page, turned upright, with <paramref name="margin"/> times its height around it.</summary>
    byte[] EncodeCrop(PageImage image, Quad quad, double margin, int maxSide);
}
