using OpenCvSharp;

namespace Beian.Docs.Imaging.Steps;

/// <summary>
/// Evens the light out and lets what is much fainter than the ink fall away: the guilloche and the words printed pale into the paper
/// of every 2019 licence are text to a detector, too (背景平整).
/// </summary>
public static class BackgroundFlattener
{
    /// <summary>Share of the ink's contrast below which marks are background.</summary>
    private const double FaintShare = 0.2;

    /// <summary>A watermark's own edges and noise are darker than its middle by this factor.</summary>
    private const double PaleMargin = 1.25;

    /// <summary>In place, on a BGR picture at the scale of detection (lines 10 to 40 pixels high).</summary>
    public static void Apply(Mat bgr)
    {
        using var paper = Paper(bgr);
        Cv2.Divide(bgr, paper, bgr, 255);
        var top = 255 * FaintLimit(bgr);
        // Linear from black to the limit; everything lighter is white.
        bgr.ConvertTo(bgr, -1, 255 / top, 0);
    }

    /// <summary>Whitens, too, what is paler than a share of full black: a watermark across the print. In place, on a page of any size.</summary>
    /// <param name="bgr">8 bits a channel.</param>
    /// <param name="pale">The contrast of what is to go, 0 to 1.</param>
    public static void Lift(Mat bgr, double pale)
    {
        using var paper = Paper(bgr);
        Cv2.Divide(bgr, paper, bgr, 255);
        bgr.ConvertTo(bgr, -1, 1 / (1 - Math.Clamp(pale * PaleMargin, 0.05, 0.6)), 0);
    }

    /// <summary>The picture without its text: the brightest nearby, smoothed.</summary>
    private static Mat Paper(Mat bgr)
    {
        using var small = new Mat();
        var size = new Size(Math.Max(8, bgr.Cols / 4), Math.Max(8, bgr.Rows / 4));
        Cv2.Resize(bgr, small, size, 0, 0, InterpolationFlags.Area);
        using var kernel = Cv2.GetStructuringElement(MorphShapes.Rect, new Size(13, 13));
        Cv2.MorphologyEx(small, small, MorphTypes.Close, kernel);
        Cv2.Blur(small, small, new Size(9, 9));
        // Dark surroundings stay dark instead of turning into noise.
        Cv2.Max(small, new Scalar(70, 70, 70), small);
        var paper = new Mat();
        Cv2.Resize(small, paper, bgr.Size(), 0, 0, InterpolationFlags.Linear);
        return paper;
    }

    /// <summary>0 to 1 of the paper's brightness.</summary>
    private static double FaintLimit(Mat flattened)
    {
        using var gray = new Mat();
        Cv2.CvtColor(flattened, gray, ColorConversionCodes.BGR2GRAY);
        using var histogram = new Mat();
        Cv2.CalcHist([gray], [0], null, histogram, 1, [256], [new Rangef(0, 256)]);
        double seen = 0, wanted = 0.015 * gray.Rows * gray.Cols;
        var ink = 0;
        while (ink < 255 && (seen += histogram.At<float>(ink)) < wanted)
            ink++;
        var level = ink / 255.0;
        return Math.Clamp(1 - (FaintShare * (1 - level)), 0.82, 0.97);
    }
}
