using OpenCvSharp;

namespace Beian.Docs.Ocr.Probing;

/// <summary>Places on a page that may hold a small QR code: square, and dense with ink (二维码候选区).</summary>
internal static class QrCandidates
{
    /// <summary>Longest side of the picture that is searched, in pixels: cells run together, the code is a block.</summary>
    private const int Side = 800;

    /// <summary>Sides of a code, of the page's longest.</summary>
    private const double Smallest = 0.022, Largest = 0.3;

    private const int Most = 4;

    /// <summary>With some paper around each, the densest first.</summary>
    /// <param name="gray">The page, 8 bits.</param>
    public static IReadOnlyList<Rect> Find(Mat gray)
    {
        var scale = Math.Min(1, (double)Side / Math.Max(gray.Cols, gray.Rows));
        using var small = new Mat();
        Cv2.Resize(gray, small, new Size(), scale, scale, InterpolationFlags.Area);
        using var ink = new Mat();
        Cv2.AdaptiveThreshold(small, ink, 255, AdaptiveThresholdTypes.MeanC, ThresholdTypes.BinaryInv, 41, 12);
        using var kernel = Cv2.GetStructuringElement(MorphShapes.Rect, new Size(5, 5));
        Cv2.MorphologyEx(ink, ink, MorphTypes.Close, kernel);
        // Lines of text and of borders are thinner than a code.
        using var wide = Cv2.GetStructuringElement(MorphShapes.Rect, new Size(13, 13));
        Cv2.MorphologyEx(ink, ink, MorphTypes.Open, wide);
        Cv2.FindContours(ink, out var contours, out _, RetrievalModes.External, ContourApproximationModes.ApproxSimple);
        double longest = Math.Max(small.Cols, small.Rows);
        return [.. contours
            .Select(c => (Box: Cv2.BoundingRect(c), Area: Cv2.ContourArea(c)))
            .Where(c => Math.Min(c.Box.Width, c.Box.Height) > Smallest * longest && Math.Max(c.Box.Width, c.Box.Height) < Largest * longest
                && c.Box.Width < 1.5 * c.Box.Height && c.Box.Height < 1.5 * c.Box.Width)
            .OrderByDescending(c => c.Area / (c.Box.Width * c.Box.Height))
            .Take(Most)
            .Select(c => Grown(c.Box, scale, gray))];
    }

    private static Rect Grown(Rect box, double scale, Mat page)
    {
        double margin = 0.25 * Math.Max(box.Width, box.Height);
        var grown = new Rect((int)((box.X - margin) / scale), (int)((box.Y - margin) / scale), (int)((box.Width + (2 * margin)) / scale), (int)((box.Height + (2 * margin)) / scale));
        return grown & new Rect(0, 0, page.Cols, page.Rows);
    }
}
