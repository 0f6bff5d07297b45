using OpenCvSharp;

namespace Beian.Docs.Imaging.Decoding;

/// <summary>Lays a picture with transparent parts on white paper, so that dark text on nothing stays readable.</summary>
internal static class OnWhite
{
    /// <summary>
    /// Takes <paramref name="decoded"/> over (any depth, 1 to 4 channels) and gives BGR with 8 bits, reduced to
    /// <paramref name="readingSide"/> first: blending needs several copies, and a large page has no room for them.
    /// </summary>
    public static Mat Lay(Mat decoded, int readingSide)
    {
        using var source = PageFrame.Reduce(decoded, readingSide);
        using var eight = new Mat();
        if (source.Depth() == MatType.CV_16U)
            source.ConvertTo(eight, MatType.CV_8U, 1 / 257.0);
        else
            source.CopyTo(eight);
        return eight.Channels() switch
        {
            1 => eight.CvtColor(ColorConversionCodes.GRAY2BGR),
            4 => Blend(eight),
            _ => eight.Clone(),
        };
    }

    private static Mat Blend(Mat bgra)
    {
        using var color = bgra.CvtColor(ColorConversionCodes.BGRA2BGR);
        using var alpha = bgra.ExtractChannel(3);
        using var opacity = alpha.CvtColor(ColorConversionCodes.GRAY2BGR);
        using var paper = new Mat();
        Cv2.BitwiseNot(opacity, paper);
        using var ink = new Mat();
        Cv2.Multiply(color, opacity, ink, 1 / 255.0);
        var page = new Mat();
        Cv2.Add(ink, paper, page);
        return page;
    }
}
