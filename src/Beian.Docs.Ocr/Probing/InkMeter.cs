using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Steps;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Probing;

/// <summary>Measures how much of a place is covered with ink: a signature, but neither a ruled line nor a red seal (笔迹占比).</summary>
public static class InkMeter
{
    private const int Height = 40;

    /// <summary>Share of the paper's brightness below which a pixel is ink.</summary>
    private const double InkLevel = 0.68;

    public static double Share(PageImage image, Quad area)
    {
        if (area.Width < 4 || area.Height < 4)
            return 0;
        using var page = PageMat.Wrap(image);
        var width = Math.Clamp((int)(area.Width * Height / area.Height), 16, 1200);
        using var part = QuadWarp.ToSize(page, area, width, Height);
        SealDropout.Apply(part);
        using var gray = part.CvtColor(ColorConversionCodes.BGR2GRAY);
        var bright = RedInk.Percentile(gray, 0.7);
        using var mask = new Mat();
        Cv2.Threshold(gray, mask, InkLevel * bright, 255, ThresholdTypes.BinaryInv);
        DropRules(mask);
        return Cv2.CountNonZero(mask) / (double)mask.Total();
    }

    /// <summary>Long level strokes are the rule to sign on, or a table's border. In the place of a character only what goes all through it is: 一 and 三 are ink.</summary>
    private static void DropRules(Mat mask)
    {
        var length = mask.Cols <= Height ? Math.Max(8, mask.Cols - 1) : Math.Max(20, mask.Cols / 5);
        using var kernel = Cv2.GetStructuringElement(MorphShapes.Rect, new Size(length, 1));
        using var rules = new Mat();
        Cv2.MorphologyEx(mask, rules, MorphTypes.Open, kernel);
        using var grown = Cv2.GetStructuringElement(MorphShapes.Rect, new Size(5, 5));
        Cv2.Dilate(rules, rules, grown);
        Cv2.Subtract(mask, rules, mask);
    }
}
