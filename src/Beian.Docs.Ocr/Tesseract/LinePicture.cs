using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Tesseract;

/// <summary>
/// Makes of a quad the picture that Tesseract reads best: upright, dark on light, characters of some 28 pixels (its accuracy
/// falls off a cliff above 40), a white border.
/// </summary>
internal static class LinePicture
{
    /// <summary>White around the line; without it the first and last characters suffer.</summary>
    public const int Border = 10;

    /// <summary>Height of Han characters, in pixels, as read.</summary>
    public const double HanHeight = 28;

    /// <summary>Height of capital letters and digits when nothing else can occur.</summary>
    public const double DigitHeight = 18;

    private const int LookHeight = 48;

    private const double LeastContrast = 24;

    /// <summary>Longer than any printed line at that height.</summary>
    private const int MaxWidth = 4000;

    /// <summary>BGR, upright, with its border still to be added.</summary>
    public static Mat Cut(Mat page, Quad quad, double textHeight)
    {
        var share = InkShare(page, quad);
        var height = Math.Clamp((int)Math.Round(textHeight / share), 16, 96);
        var width = Math.Clamp((int)Math.Ceiling(quad.Width * height / quad.Height), 8, MaxWidth);
        return QuadWarp.ToSize(page, quad, width, height);
    }

    /// <summary>False for bare paper, out of which the network would still invent a character.</summary>
    public static bool HasInk(Mat gray) => Percentile(gray, 0.98) - Percentile(gray, 0.02) >= LeastContrast;

    /// <summary>Takes a gray line to dark on light and full contrast, with its border.</summary>
    public static Mat Finish(Mat gray)
    {
        using var upright = IsLightOnDark(gray) ? Inverted(gray) : gray.Clone();
        // Paper to white, ink to black; a line without contrast stays pale instead of becoming noise.
        var (paper, ink) = (Percentile(upright, 0.8), Percentile(upright, 0.02));
        var gain = 255 / Math.Max(LeastContrast, paper - ink);
        upright.ConvertTo(upright, MatType.CV_8U, gain, 255 - (paper * gain));
        var framed = new Mat();
        Cv2.CopyMakeBorder(upright, framed, Border, Border, Border, Border, BorderTypes.Constant, Scalar.White);
        return framed;
    }

    /// <summary>The part of the quad's height that ink takes up, 0.4 to 1.</summary>
    private static double InkShare(Mat page, Quad quad)
    {
        var width = Math.Clamp((int)Math.Ceiling(quad.Width * LookHeight / quad.Height), 8, MaxWidth);
        using var line = QuadWarp.ToSize(page, quad, width, LookHeight);
        using var gray = line.CvtColor(ColorConversionCodes.BGR2GRAY);
        using var ink = new Mat();
        Cv2.Threshold(gray, ink, 0, 1, (IsLightOnDark(gray) ? ThresholdTypes.Binary : ThresholdTypes.BinaryInv) | ThresholdTypes.Otsu);
        using var rows = new Mat();
        Cv2.Reduce(ink, rows, ReduceDimension.Column, ReduceTypes.Sum, MatType.CV_32S);
        rows.GetArray(out int[] sums);
        var enough = Math.Max(2, sums.Max() / 6);
        var (first, last) = (Array.FindIndex(sums, s => s >= enough), Array.FindLastIndex(sums, s => s >= enough));
        return Math.Clamp((last - first + 1) / (double)LookHeight, 0.4, 1);
    }

    private static bool IsLightOnDark(Mat gray)
    {
        using var ink = new Mat();
        Cv2.Threshold(gray, ink, 0, 1, ThresholdTypes.BinaryInv | ThresholdTypes.Otsu);
        return Cv2.CountNonZero(ink) > 0.62 * gray.Total();
    }

    private static Mat Inverted(Mat gray)
    {
        var inverted = new Mat();
        Cv2.BitwiseNot(gray, inverted);
        return inverted;
    }

    private static double Percentile(Mat gray, double part)
    {
        using var histogram = new Mat();
        Cv2.CalcHist([gray], [0], null, histogram, 1, [256], [new Rangef(0, 256)]);
        var wanted = part * gray.Total();
        var value = 0;
        for (double sum = histogram.Get<float>(0); sum < wanted && value < 255; sum += histogram.Get<float>(value))
            value++;
        return value;
    }
}
