using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Steps;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Recognition;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Pages;

/// <summary>
/// Reads what is written across a page, paler than the print or in a color (斜向水印). On the page it and the print spoil one another; with
/// the print taken away, and turned upright, it is plain to read.
/// </summary>
public sealed class CrossWriting(ITextFinder finder, ILineReader reader)
{
    /// <summary>Long side of the page that is looked at, and that its words are read from, in pixels.</summary>
    private const int LookSide = 704, TurnedSide = 800, ReadSide = 1400;

    /// <summary>The print of one card is so many of its lines' heights long; several on a page are looked at that much closer, up to this.</summary>
    private const double CardLines = 20, MostLookSide = 1120;

    /// <summary>A page of so many is none of cards: what is written across it is larger than its print.</summary>
    private const double PageLines = 60;

    /// <summary>The print of one card alone is so wide, in its heights, and has no more lines; upon a back many waves run aslant, so only long pieces count.</summary>
    private const double NarrowestCard = 1.15, WidestCard = 2.3, MostCardLines = 36;

    /// <summary>Radians by which such words leave the direction of the lines.</summary>
    private const double Slant = 0.1;

    /// <summary>Several words side by side are so many times wider than high; pieces of a seal's arc are shorter.</summary>
    private const double Shape = 2.4;

    /// <summary>Of the print's extent, what is looked at around it.</summary>
    private const double Margin = 0.06;

    /// <summary>The longest piece of a watermark found at first, as a share of the longer side, and upon cards in heights of their lines.</summary>
    private const double Least = 0.15, LeastOnCards = 2;

    /// <summary>A side of a place that could hold a watermark and print, in pixels.</summary>
    private const int Smallest = 64;

    /// <summary>Score from which a line was read well.</summary>
    private const double Well = 0.9;

    /// <summary>A watermark that is repeated says the same every time.</summary>
    private const int MostLines = 3;

    /// <summary>Its lines, where they stand on the page; they have no contrast, since none is print.</summary>
    public IEnumerable<TextLine> Read(Mat page, IReadOnlyList<Quad> print, CancellationToken cancellationToken)
    {
        if (AreaOf(page, print) is not { } area)
            return [];
        using var part = new Mat(page, area);
        using var small = new Mat();
        var scale = Math.Min(1.0, (double)ReadSide / Math.Max(area.Width, area.Height));
        Cv2.Resize(part, small, new Size(Math.Max(32, area.Width * scale), Math.Max(32, area.Height * scale)), 0, 0, InterpolationFlags.Area);
        return Read(small, print, scale, cancellationToken).Select(l => l with { Quad = l.Quad.Map(p => new PagePoint(p.X + area.X, p.Y + area.Y)) });
    }

    /// <summary>A card lies upon a page that is empty otherwise.</summary>
    private static Rect? AreaOf(Mat page, IReadOnlyList<Quad> print)
    {
        if (Quad.Around(print) is not { } box)
            return null;
        var margin = Margin * Math.Max(box.Width, box.Height);
        var area = new Rect((int)(box.Left - margin), (int)(box.Top - margin), (int)(box.Width + (2 * margin)), (int)(box.Height + (2 * margin))) & new Rect(0, 0, page.Cols, page.Rows);
        return area.Width < Smallest || area.Height < Smallest ? null : area;
    }

    private List<TextLine> Read(Mat small, IReadOnlyList<Quad> print, double scale, CancellationToken cancellationToken)
    {
        var straight = SlantedMarks.Straight(print) ?? 0;
        var look = Look.At(small, print, scale);
        var pale = Read(small, straight, scale, look, isPaleOnly: true, cancellationToken);
        // In a strong color it shows on the page itself, and among what is pale not at all or badly.
        return pale.Any(l => l.Confidence > Well) || (pale.Count == 0 && !print.Any(q => IsAcross(q, straight))) ? pale : [.. pale, .. Read(small, straight, scale, look, isPaleOnly: false, cancellationToken)];
    }

    private List<TextLine> Read(Mat page, double straight, double scale, Look look, bool isPaleOnly, CancellationToken cancellationToken)
    {
        using var ink = PaleInk.Of(page, isPaleOnly);
        var across = Find(ink, look.Side, cancellationToken).Where(q => IsAcross(q, straight)).ToList();
        // Pieces of ornaments are short: to turn the page for them takes long.
        if (across.MaxBy(q => q.Width) is not { } longest || longest.Width < look.LeastWidth)
            return [];
        var angle = SlantedMarks.Angle(longest);
        using var turned = Turn(ink, angle, out var matrix);
        using (matrix)
        {
            var quads = Find(turned, Math.Max(TurnedSide, look.Side), cancellationToken).Where(q => q.Width > Shape * q.Height && Math.Abs(SlantedMarks.Angle(q)) < Slant).OrderByDescending(q => q.Width).Take(MostLines).ToList();
            return [.. reader.ReadLines(PageMat.ToPage(turned), quads, null, cancellationToken).Select(l => l with { Quad = l.Quad.Map(p => Back(p, matrix, scale)), Contrast = 0 })];
        }
    }

    private static bool IsAcross(Quad quad, double straight) => quad.Width > Shape * quad.Height && Math.Abs(SlantedMarks.Angle(quad) - straight) > Slant;

    private List<Quad> Find(Mat picture, int side, CancellationToken cancellationToken)
    {
        using var resized = new Mat();
        var scale = Math.Min(1.0, (double)side / Math.Max(picture.Cols, picture.Rows));
        Cv2.Resize(picture, resized, new Size(Math.Max(32, picture.Cols * scale), Math.Max(32, picture.Rows * scale)), 0, 0, InterpolationFlags.Area);
        return [.. finder.FindLines(PageMat.ToPage(resized), cancellationToken).Select(q => q.Map(p => new PagePoint(p.X / scale, p.Y / scale)))];
    }

    /// <summary>Turned about its middle by so many radians, upon a sheet that holds all of it.</summary>
    private static Mat Turn(Mat picture, double angle, out Mat matrix)
    {
        double cos = Math.Abs(Math.Cos(angle)), sin = Math.Abs(Math.Sin(angle));
        var size = new Size((picture.Cols * cos) + (picture.Rows * sin), (picture.Cols * sin) + (picture.Rows * cos));
        matrix = Cv2.GetRotationMatrix2D(new Point2f(picture.Cols / 2f, picture.Rows / 2f), angle * 180 / Math.PI, 1);
        matrix.Set(0, 2, matrix.Get<double>(0, 2) + ((size.Width - picture.Cols) / 2.0));
        matrix.Set(1, 2, matrix.Get<double>(1, 2) + ((size.Height - picture.Rows) / 2.0));
        var turned = new Mat();
        Cv2.WarpAffine(picture, turned, matrix, size, InterpolationFlags.Linear, BorderTypes.Constant, new Scalar(255, 255, 255));
        return turned;
    }

    /// <summary>A turn's matrix is its own inverse when it is transposed.</summary>
    private static PagePoint Back(PagePoint point, Mat matrix, double scale)
    {
        double x = point.X - matrix.Get<double>(0, 2), y = point.Y - matrix.Get<double>(1, 2), cos = matrix.Get<double>(0, 0), sin = matrix.Get<double>(0, 1);
        return new(((cos * x) - (sin * y)) / scale, ((sin * x) + (cos * y)) / scale);
    }

    /// <summary>How closely a page is looked at first, and how long the longest piece found must be, in its pixels.</summary>
    private readonly record struct Look(int Side, double LeastWidth)
    {
        public static Look At(Mat page, IReadOnlyList<Quad> print, double scale)
        {
            double side = Math.Max(page.Cols, page.Rows);
            var heights = print.Where(q => q.Width > Shape * q.Height).Select(q => q.Height * scale).Order().ToList();
            if (heights.Count == 0)
                return new Look(LookSide, Least * side);
            var height = heights[heights.Count / 2];
            var isOneCard = (double)page.Cols / page.Rows is > NarrowestCard and < WidestCard && side / height < MostCardLines;
            return isOneCard || side / height > PageLines
                ? new Look(LookSide, Least * side)
                : new Look((int)Math.Clamp(LookSide * side / (height * CardLines), LookSide, MostLookSide), Math.Min(Least * side, LeastOnCards * height));
        }
    }
}
