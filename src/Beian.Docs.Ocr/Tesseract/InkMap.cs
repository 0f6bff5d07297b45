using OpenCvSharp;

namespace Beian.Docs.Ocr.Tesseract;

/// <summary>Where ink is on a page, whatever the light: white on black (墨迹图).</summary>
internal static class InkMap
{
    /// <summary>Least difference to the paper around, in gray levels.</summary>
    private const double LeastContrast = 18;

    public static Mat Of(Mat bgr)
    {
        using var gray = bgr.CvtColor(ColorConversionCodes.BGR2GRAY);
        using var smooth = gray.GaussianBlur(new Size(3, 3), 0);
        // What a character is darker than the paper around it: closing wipes strokes out and leaves the paper.
        using var kernel = Cv2.GetStructuringElement(MorphShapes.Rect, new Size(19, 19));
        using var strokes = new Mat();
        Cv2.MorphologyEx(smooth, strokes, MorphTypes.BlackHat, kernel);
        var ink = new Mat();
        using var otsu = new Mat();
        var level = Cv2.Threshold(strokes, otsu, 0, 255, ThresholdTypes.Otsu);
        Cv2.Threshold(strokes, ink, Math.Max(LeastContrast, level * 0.8), 255, ThresholdTypes.Binary);
        return ink;
    }

    /// <summary>Rules of tables, frames and edges of paper are far longer than characters: out they go.</summary>
    public static void RemoveRules(Mat ink, int length)
    {
        foreach (var size in new[] { new Size(length, 1), new Size(1, length) })
        {
            using var kernel = Cv2.GetStructuringElement(MorphShapes.Rect, size);
            using var rules = new Mat();
            Cv2.MorphologyEx(ink, rules, MorphTypes.Open, kernel);
            Cv2.Subtract(ink, rules, ink);
        }
    }
}
