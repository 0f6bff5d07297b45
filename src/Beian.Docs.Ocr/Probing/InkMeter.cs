using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Steps;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Probing;

/// <summary>Measures how much of a place is covered with ink: a signature, but neither a ruled line nor a red seal (笔迹占比).</summary>
public static class InkMeter
{
    private const int Height = 40, White = 255;

    /// <summary>Share of the paper's brightness below which a pixel is ink.</summary>
    private const double InkLevel = 0.68;

    /// <summary>The same of black print and black pens.</summary>
    private const double DarkLevel = 0.4;

    /// <summary>Of a line's height the part that its characters fill; what lies below is the rule to write on.</summary>
    private const double Head = 0.14, Foot = 0.84;

    /// <summary>Pixels of a column that are ink, and the share of the height that a stroke reaches in one of its columns.</summary>
    private const int LeastOfColumn = 2;

    private const double LeastOfStroke = 0.3;

    /// <summary>Of a rule that runs aslant: its share of the width at least, its thickness and how far its ink lies from a straight line in the middle, in pixels at most.</summary>
    private const double LongRule = 0.3, ThickRule = 5, StraightRule = 1.6;

    public static double Share(PageImage image, Quad area) => Share(image, area, InkLevel);

    /// <summary>The same of black ink alone.</summary>
    public static double DarkShare(PageImage image, Quad area) => Share(image, area, DarkLevel);

    private static double Share(PageImage image, Quad area, double level)
    {
        using var mask = Mask(image, area, level);
        if (mask is null)
            return 0;
        DropRules(mask);
        return Cv2.CountNonZero(mask) / (double)mask.Total();
    }

    /// <summary>Pieces of ink that stand side by side, from where to where as shares of the area's width; specks are left out.</summary>
    /// <param name="image">The page.</param>
    /// <param name="area">Part of a line, as high as the line.</param>
    public static IReadOnlyList<(double From, double To)> Pieces(PageImage image, Quad area)
    {
        using var mask = Mask(image, area);
        if (mask is null)
            return [];
        using var text = mask.RowRange((int)(Head * mask.Rows), (int)(Foot * mask.Rows));
        using var sums = new Mat();
        Cv2.Reduce(text, sums, ReduceDimension.Row, ReduceTypes.Sum, MatType.CV_32S);
        sums.GetArray(out int[] columns);
        var stroke = LeastOfStroke * text.Rows;
        var pieces = new List<(double, double)>();
        for (int x = 0, from = -1, most = 0; x <= columns.Length; x++)
        {
            var ink = x < columns.Length ? columns[x] / White : 0;
            if (ink >= LeastOfColumn)
            {
                from = from < 0 ? x : from;
                most = Math.Max(most, ink);
            }
            else if (from >= 0)
            {
                if (most >= stroke)
                    pieces.Add((from / (double)columns.Length, x / (double)columns.Length));
                (from, most) = (-1, 0);
            }
        }

        return pieces;
    }

    /// <summary>White where ink is, level strokes too, which hold a character together; null where the area is too small.</summary>
    private static Mat? Mask(PageImage image, Quad area, double level = InkLevel)
    {
        if (area.Width < 4 || area.Height < 4)
            return null;
        using var page = PageMat.Wrap(image);
        var width = Math.Clamp((int)(area.Width * Height / area.Height), 16, 1200);
        using var part = QuadWarp.ToSize(page, area, width, Height);
        SealDropout.Apply(part);
        using var gray = part.CvtColor(ColorConversionCodes.BGR2GRAY);
        var bright = RedInk.Percentile(gray, 0.7);
        var mask = new Mat();
        Cv2.Threshold(gray, mask, level * bright, White, ThresholdTypes.BinaryInv);
        return mask;
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
        DropSlantedRules(mask);
    }

    /// <summary>On a curled sheet the rule runs aslant: a thin piece of ink, straight and long.</summary>
    private static void DropSlantedRules(Mat mask)
    {
        if (mask.Cols <= 2 * Height)
            return;
        using var labels = new Mat();
        using var boxes = new Mat();
        using var centers = new Mat();
        var pieces = Cv2.ConnectedComponentsWithStats(mask, labels, boxes, centers);
        for (var i = 1; i < pieces; i++)
        {
            int width = boxes.At<int>(i, (int)ConnectedComponentsTypes.Width), area = boxes.At<int>(i, (int)ConnectedComponentsTypes.Area);
            if (width < LongRule * mask.Cols || area > ThickRule * width)
                continue;
            using var own = new Mat();
            Cv2.InRange(labels, new Scalar(i), new Scalar(i), own);
            using var points = new Mat();
            Cv2.FindNonZero(own, points);
            points.GetArray(out Point[] places);
            var line = Cv2.FitLine(places, DistanceTypes.L2, 0, 0.01, 0.01);
            if (places.Average(p => Math.Abs(((p.X - line.X1) * line.Vy) - ((p.Y - line.Y1) * line.Vx))) < StraightRule)
                mask.SetTo(Scalar.Black, own);
        }
    }
}
