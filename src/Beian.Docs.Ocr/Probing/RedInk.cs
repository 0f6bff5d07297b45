using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Probing;

/// <summary>How red each pixel is beyond what the light makes of white paper (红色程度).</summary>
public static class RedInk
{
    /// <summary>Below this difference of its channels a pixel has no color, 0 to 255.</summary>
    private const int Colorless = 14;

    /// <summary>Red over the stronger of green and blue, the paper's own excess taken off; 8 bits.</summary>
    public static Mat Excess(Mat bgr)
    {
        using var blue = bgr.ExtractChannel(0);
        using var green = bgr.ExtractChannel(1);
        using var red = bgr.ExtractChannel(2);
        using var others = new Mat();
        Cv2.Max(blue, green, others);
        var excess = new Mat();
        Cv2.Subtract(red, others, excess);
        var paper = Percentile(excess, 0.5);
        Cv2.Subtract(excess, new Scalar(paper), excess);
        return excess;
    }

    /// <summary>Share of an area, 0 to 1, that is seal red.</summary>
    public static double Share(PageImage image, Quad area)
    {
        if (area.Width < 4 || area.Height < 4)
            return 0;
        using var page = PageMat.Wrap(image);
        using var part = QuadWarp.ToSize(page, area, Math.Clamp((int)area.Width, 8, 1200), Math.Clamp((int)area.Height, 8, 200));
        using var mask = Mask(part);
        return Cv2.CountNonZero(mask) / (double)mask.Total();
    }

    /// <summary>White where it is seal red, black elsewhere; the threshold follows the reddest ink there is.</summary>
    public static Mat Mask(Mat bgr)
    {
        using var excess = Excess(bgr);
        var top = Percentile(excess, 0.998);
        var mask = new Mat();
        Cv2.Threshold(excess, mask, Math.Max(16, 0.38 * top), 255, ThresholdTypes.Binary);
        return mask;
    }

    /// <summary>Whether the picture has colors at all; a copy in black and white has none, whatever its tint.</summary>
    public static bool HasColors(Mat bgr)
    {
        using var blue = bgr.ExtractChannel(0);
        using var green = bgr.ExtractChannel(1);
        using var red = bgr.ExtractChannel(2);
        using var spread = new Mat();
        using var other = new Mat();
        Cv2.Absdiff(red, blue, spread);
        Cv2.Absdiff(red, green, other);
        Cv2.Max(spread, other, spread);
        return Percentile(spread, 0.995) - Percentile(spread, 0.02) > Colorless;
    }

    public static double Percentile(Mat gray, double part)
    {
        using var histogram = new Mat();
        Cv2.CalcHist([gray], [0], null, histogram, 1, [256], [new Rangef(0, 256)]);
        double seen = 0, wanted = part * gray.Rows * gray.Cols;
        var value = 0;
        while (value < 255 && (seen += histogram.At<float>(value)) < wanted)
            value++;
        return value;
    }
}
