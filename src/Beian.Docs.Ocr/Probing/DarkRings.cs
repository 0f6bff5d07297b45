using OpenCvSharp;

namespace Beian.Docs.Ocr.Probing;

/// <summary>Leaves of a page without colors only what may be the ring of a seal: print and ruled lines make many a circle (黑白件上的印章圆环).</summary>
public static class DarkRings
{
    /// <summary>How much darker than the paper around it ink is, 0 to 255.</summary>
    private const int Ink = 22;

    /// <summary>Side of what counts as the paper around, in pixels of a page that was made small.</summary>
    private const int Around = 41;

    /// <summary>In ems: a longer straight stroke is a rule, not a piece of a ring; what is smaller both ways is print.</summary>
    private const double LeastRule = 5, LeastPiece = 1.6;

    /// <param name="bgr">With text of some 11 pixels.</param>
    /// <param name="em">Height of the text in its pixels.</param>
    public static Mat Mask(Mat bgr, double em)
    {
        using var dark = Dark(bgr);
        DropRules(dark, (int)Math.Max(9, LeastRule * em));
        using var labels = new Mat();
        using var boxes = new Mat();
        using var centers = new Mat();
        var pieces = Cv2.ConnectedComponentsWithStats(dark, labels, boxes, centers);
        var isKept = new byte[pieces];
        for (var i = 1; i < pieces; i++)
            isKept[i] = (byte)(Math.Max(boxes.At<int>(i, (int)ConnectedComponentsTypes.Width), boxes.At<int>(i, (int)ConnectedComponentsTypes.Height)) >= LeastPiece * em ? 255 : 0);
        return Kept(labels, isKept);
    }

    private static unsafe Mat Kept(Mat labels, byte[] isKept)
    {
        int rows = labels.Rows, columns = labels.Cols;
        var mask = new Mat(rows, columns, MatType.CV_8UC1);
        for (var y = 0; y < rows; y++)
        {
            var from = (int*)labels.Ptr(y);
            var to = (byte*)mask.Ptr(y);
            for (var x = 0; x < columns; x++)
                to[x] = isKept[from[x]];
        }

        return mask;
    }

    private static Mat Dark(Mat bgr)
    {
        using var gray = bgr.CvtColor(ColorConversionCodes.BGR2GRAY);
        using var paper = new Mat();
        Cv2.Blur(gray, paper, new Size(Around, Around));
        using var ink = new Mat();
        Cv2.Subtract(paper, gray, ink);
        var mask = new Mat();
        Cv2.Threshold(ink, mask, Ink, 255, ThresholdTypes.Binary);
        return mask;
    }

    private static void DropRules(Mat mask, int length)
    {
        using var rules = new Mat();
        foreach (var size in new[] { new Size(length, 1), new Size(1, length) })
        {
            using var kernel = Cv2.GetStructuringElement(MorphShapes.Rect, size);
            using var own = new Mat();
            Cv2.MorphologyEx(mask, own, MorphTypes.Open, kernel);
            if (rules.Empty())
                own.CopyTo(rules);
            else
                Cv2.BitwiseOr(rules, own, rules);
        }

        using var near = Cv2.GetStructuringElement(MorphShapes.Rect, new Size(3, 3));
        Cv2.Dilate(rules, rules, near);
        Cv2.Subtract(mask, rules, mask);
    }
}
