using OpenCvSharp;

namespace Beian.Docs.Imaging.Signs;

/// <summary>Spots where the light has drowned everything (反光). White paper and white patches have sharp edges; a reflection fades out.</summary>
internal static class GlareMeter
{
    /// <summary>From here on a channel is drowned.</summary>
    private const int Drowned = 250;

    /// <summary>Paper this bright hides a reflection: nothing can be said.</summary>
    private const int WhitePaper = 240;

    /// <summary>Smallest spot, as a share of the document.</summary>
    private const double SmallestSpot = 0.002;

    /// <summary>Width of the ring about a spot in which a reflection still shines, over the document's long side.</summary>
    private const double Ring = 0.012;

    /// <summary>How much of the way from paper to white the ring must still be.</summary>
    private const double StillBright = 0.45;

    /// <summary>Share of the document under such spots, and the largest.</summary>
    public static (double Share, Rect? Spot) Measure(Mat small)
    {
        using var least = new Mat();
        Cv2.Split(small, out var channels);
        Cv2.Min(channels[0], channels[1], least);
        Cv2.Min(least, channels[2], least);
        foreach (var channel in channels)
            channel.Dispose();
        // Without the print: a reflection over text is no less one, and the text in its ring is no edge.
        using var pen = Cv2.GetStructuringElement(MorphShapes.Rect, new Size(9, 9));
        Cv2.MorphologyEx(least, least, MorphTypes.Close, pen);
        var paper = Median(least);
        if (paper > WhitePaper)
            return (0, null);
        using var mask = least.Threshold(Drowned - 1, 255, ThresholdTypes.Binary);
        using var kernel = Cv2.GetStructuringElement(MorphShapes.Ellipse, new Size(5, 5));
        Cv2.MorphologyEx(mask, mask, MorphTypes.Open, kernel);
        using var labels = new Mat();
        using var stats = new Mat();
        using var centers = new Mat();
        var count = Cv2.ConnectedComponentsWithStats(mask, labels, stats, centers);
        double area = small.Rows * small.Cols, total = 0, largest = 0;
        Rect? spot = null;
        for (var label = 1; label < count; label++)
        {
            double size = stats.Get<int>(label, (int)ConnectedComponentsTypes.Area);
            if (size < SmallestSpot * area || !FadesOut(labels, label, least, paper))
                continue;
            total += size;
            if (size <= largest)
                continue;
            largest = size;
            spot = new Rect(
                stats.Get<int>(label, (int)ConnectedComponentsTypes.Left), stats.Get<int>(label, (int)ConnectedComponentsTypes.Top),
                stats.Get<int>(label, (int)ConnectedComponentsTypes.Width), stats.Get<int>(label, (int)ConnectedComponentsTypes.Height));
        }

        return (total / area, spot);
    }

    private static bool FadesOut(Mat labels, int label, Mat least, double paper)
    {
        using var own = labels.InRange(new Scalar(label), new Scalar(label));
        var width = Math.Max(3, ((int)(Ring * Math.Max(labels.Rows, labels.Cols)) * 2) + 1);
        using var kernel = Cv2.GetStructuringElement(MorphShapes.Ellipse, new Size(width, width));
        using var grown = own.Dilate(kernel);
        using var inner = own.Dilate(Cv2.GetStructuringElement(MorphShapes.Ellipse, new Size(3, 3)));
        Cv2.Subtract(grown, inner, grown);
        if (Cv2.CountNonZero(grown) < 20)
            return false;
        var ring = least.Mean(grown).Val0;
        return ring - paper > StillBright * (255 - paper);
    }

    private static double Median(Mat gray)
    {
        using var histogram = new Mat();
        Cv2.CalcHist([gray], [0], null, histogram, 1, [256], [new Rangef(0, 256)]);
        double half = gray.Rows * gray.Cols / 2.0, seen = 0;
        for (var level = 0; level < 256; level++)
        {
            if ((seen += histogram.At<float>(level)) >= half)
                return level;
        }

        return 255;
    }
}
