using OpenCvSharp;

namespace Beian.Docs.Imaging.Steps;

/// <summary>
/// A page without its paper and its black print: what is left is paler than print or has a color, a watermark above all, and reads
/// as well as if nothing stood under it (浅色字迹).
/// </summary>
public static class PaleInk
{
    /// <summary>Share of the paper's brightness below which the brightest channel is black print.</summary>
    private const double Print = 150;

    /// <summary>Darkness of the darkest channel from which there is ink, and by how much more it is full, 0 to 255.</summary>
    private const double Faintest = 20, Range = 64;

    /// <summary>Darkness beyond which no watermark is: seals, emblems, titles in gold, 0 to 255.</summary>
    private const double Deepest = 110;

    /// <summary>Dark upon white, as large as the page.</summary>
    /// <param name="bgr">8 bits a channel.</param>
    /// <param name="isPaleOnly">Strong colors go as well.</param>
    public static Mat Of(Mat bgr, bool isPaleOnly)
    {
        using var blue = bgr.ExtractChannel(0);
        using var green = bgr.ExtractChannel(1);
        using var red = bgr.ExtractChannel(2);
        using var brightest = new Mat();
        using var darkest = new Mat();
        Cv2.Max(blue, green, brightest);
        Cv2.Max(brightest, red, brightest);
        Cv2.Min(blue, green, darkest);
        Cv2.Min(darkest, red, darkest);
        Flatten(brightest);
        Flatten(darkest);
        // The soft edges of print are as pale as a watermark.
        using var print = new Mat();
        using var neighbors = Cv2.GetStructuringElement(MorphShapes.Rect, new Size(3, 3));
        Cv2.Threshold(brightest, print, Print, 255, ThresholdTypes.BinaryInv);
        Cv2.Dilate(print, print, neighbors);
        if (isPaleOnly)
        {
            using var strong = new Mat();
            Cv2.Threshold(darkest, strong, 255 - Deepest, 255, ThresholdTypes.BinaryInv);
            Cv2.BitwiseOr(print, strong, print);
            Cv2.Dilate(print, print, neighbors);
        }

        darkest.ConvertTo(darkest, -1, 255 / Range, 255 - (255 / Range * (255 - Faintest)));
        darkest.SetTo(new Scalar(255), print);
        return darkest.CvtColor(ColorConversionCodes.GRAY2BGR);
    }

    /// <summary>Divides by the paper: the brightest nearby, smoothed, wider than any stroke.</summary>
    private static void Flatten(Mat gray)
    {
        using var small = new Mat();
        Cv2.Resize(gray, small, new Size(Math.Max(8, gray.Cols / 4), Math.Max(8, gray.Rows / 4)), 0, 0, InterpolationFlags.Area);
        using var kernel = Cv2.GetStructuringElement(MorphShapes.Rect, new Size(25, 25));
        Cv2.MorphologyEx(small, small, MorphTypes.Close, kernel);
        Cv2.Blur(small, small, new Size(15, 15));
        using var paper = new Mat();
        Cv2.Resize(small, paper, gray.Size(), 0, 0, InterpolationFlags.Linear);
        // Dark surroundings stay dark instead of turning into noise.
        Cv2.Max(paper, new Scalar(70), paper);
        Cv2.Divide(gray, paper, gray, 255);
    }
}
