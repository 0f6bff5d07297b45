using OpenCvSharp;

namespace Beian.Docs.Ocr.Tesseract;

/// <summary>Tells whether red seal ink lies on a line (红色印章).</summary>
internal static class SealInk
{
    private const double SmallestPart = 0.015;

    private const int RedOverOthers = 40;

    public static bool IsOn(Mat bgr)
    {
        using var blue = bgr.ExtractChannel(0);
        using var green = bgr.ExtractChannel(1);
        using var red = bgr.ExtractChannel(2);
        using var others = new Mat();
        Cv2.Max(blue, green, others);
        using var excess = new Mat();
        Cv2.Subtract(red, others, excess);
        using var mask = new Mat();
        Cv2.Threshold(excess, mask, RedOverOthers, 255, ThresholdTypes.Binary);
        return Cv2.CountNonZero(mask) > SmallestPart * bgr.Total();
    }
}
