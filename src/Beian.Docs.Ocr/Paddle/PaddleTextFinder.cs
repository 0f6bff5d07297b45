using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Recognition;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Paddle;

/// <summary>The PP-OCRv4 detector (differentiable binarization, DB): where lines of text stand.</summary>
/// <remarks>The picture is taken at its own size, rounded to multiples of 32: the caller chooses the scale.</remarks>
public sealed class PaddleTextFinder(PaddleModels models) : ITextFinder
{
    /// <summary>Probability above which a pixel counts as text.</summary>
    private const double PixelThreshold = 0.3;

    /// <summary>Mean probability inside a box below which it is dropped.</summary>
    private const double BoxThreshold = 0.5;

    /// <summary>How far the shrunken text core is grown, as in the model's training.</summary>
    private const double UnclipRatio = 1.6;

    /// <summary>Share of its smallest box that a blob of one line fills at least.</summary>
    private const double BadFill = 0.55;

    private static readonly float[] Mean = [0.485f, 0.456f, 0.406f];
    private static readonly float[] Deviation = [0.229f, 0.224f, 0.225f];

    /// <inheritdoc/>
    public IReadOnlyList<Quad> FindLines(PageImage image, CancellationToken cancellationToken)
    {
        using var page = PageMat.Wrap(image);
        return FindLines(page);
    }

    /// <summary>As above, on a matrix.</summary>
    public IReadOnlyList<Quad> FindLines(Mat page)
    {
        int width = Math.Max(32, (int)Math.Round(page.Cols / 32.0) * 32), height = Math.Max(32, (int)Math.Round(page.Rows / 32.0) * 32);
        using var resized = new Mat();
        Cv2.Resize(page, resized, new Size(width, height), 0, 0, InterpolationFlags.Linear);
        var map = PaddleTensor.Run(models.Detector, resized, Mean, Deviation, out _);
        using var probability = PinnedMat.Over(map, height, width, MatType.CV_32FC1);
        return Boxes(probability, (double)page.Cols / width, (double)page.Rows / height);
    }

    private static List<Quad> Boxes(Mat probability, double scaleX, double scaleY)
    {
        var quads = new List<Quad>();
        var blobs = Contours(probability, PixelThreshold);
        var usual = UsualHeight(blobs);
        var isSideways = IsSideways(blobs);
        foreach (var contour in blobs.SelectMany(c => Untangle(probability, c, usual)).SelectMany(c => BlobRows.Split(probability, PixelThreshold, c, usual, BadFill, isSideways)))
        {
            var core = Cv2.MinAreaRect(contour);
            if (Math.Min(core.Size.Width, core.Size.Height) < 2.5 || Score(probability, contour) < BoxThreshold)
                continue;
            var grow = core.Size.Width * core.Size.Height * UnclipRatio / (2 * (core.Size.Width + core.Size.Height));
            var grown = new RotatedRect(core.Center, new Size2f(core.Size.Width + (2 * grow), core.Size.Height + (2 * grow)), core.Angle);
            quads.Add(Quad.FromCorners(grown.Points().Select(p => new PagePoint(p.X * scaleX, p.Y * scaleY))));
        }

        return quads;
    }

    private static Point[][] Contours(Mat probability, double threshold)
    {
        using var mask = new Mat();
        using var bytes = new Mat();
        Cv2.Threshold(probability, mask, threshold, 255, ThresholdTypes.Binary);
        mask.ConvertTo(bytes, MatType.CV_8UC1);
        Cv2.FindContours(bytes, out Point[][] contours, out _, RetrievalModes.List, ContourApproximationModes.ApproxSimple);
        return contours;
    }

    private static double UsualHeight(Point[][] blobs)
    {
        var heights = blobs.Select(b => Cv2.MinAreaRect(b).Size).Select(s => (double)Math.Min(s.Width, s.Height)).Where(h => h >= 2.5).Order().ToArray();
        return heights.Length == 0 ? 0 : heights[heights.Length / 2];
    }

    private static bool IsSideways(Point[][] blobs)
    {
        var boxes = blobs.Select(b => Cv2.BoundingRect(b)).ToList();
        return boxes.Where(b => b.Height > 1.6 * b.Width).Sum(b => b.Height) > boxes.Where(b => b.Width > 1.6 * b.Height).Sum(b => b.Width);
    }

    /// <summary>
    /// A blob that fills its box badly, or a long one twice as high as the others, is lines grown together (a code beside the large
    /// title, a wrapped line on the next row's label): a higher threshold parts them.
    /// </summary>
    private static IEnumerable<Point[]> Untangle(Mat probability, Point[] contour, double usualHeight)
    {
        var rect = Cv2.MinAreaRect(contour);
        var area = rect.Size.Width * rect.Size.Height;
        double high = Math.Min(rect.Size.Width, rect.Size.Height), wide = Math.Max(rect.Size.Width, rect.Size.Height);
        var isTall = high > 1.55 * usualHeight && wide > 5 * high;
        if (area < 400 || (!isTall && Cv2.ContourArea(contour) > BadFill * area))
            return [contour];
        var box = Cv2.BoundingRect(contour);
        using var part = new Mat(probability, box);
        foreach (var threshold in new[] { 0.55, 0.75 })
        {
            var pieces = Contours(part, threshold).Where(c => c.Length > 2 && Cv2.ContourArea(c) > 30).ToList();
            if (pieces.Count > 1)
                return pieces.Select(p => p.Select(q => new Point(q.X + box.X, q.Y + box.Y)).ToArray());
        }

        return isTall ? [contour] : BlobSplit.AtStep(contour, box);
    }

    private static double Score(Mat probability, Point[] contour)
    {
        var box = Cv2.BoundingRect(contour);
        using var part = new Mat(probability, box);
        using var mask = Mat.Zeros(box.Height, box.Width, MatType.CV_8UC1).ToMat();
        Cv2.FillPoly(mask, [contour.Select(p => new Point(p.X - box.X, p.Y - box.Y)).ToArray()], Scalar.White);
        return Cv2.Mean(part, mask).Val0;
    }
}
