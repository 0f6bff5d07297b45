using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Steps;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Recognition;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Pages;

/// <summary>Finds lines of text at the scale that the text needs: a coarse look at the whole page, then a closer one where text is small.</summary>
public sealed class LineSearch(ITextFinder finder)
{
    /// <summary>Long side of the coarse look, in pixels.</summary>
    public const int CoarseSide = 736;

    /// <summary>Long side of the second look where the first found little or small text, in pixels.</summary>
    private const int CloserSide = 1280;

    /// <summary>Fewer lines than this are hardly all there are.</summary>
    private const int FewestLines = 4;

    /// <summary>A group of at least so many lines is a whole sheet.</summary>
    private const int SheetLines = 12;

    /// <summary>Boxes below this height tell of smaller text that was missed, in pixels of the coarse look.</summary>
    private const double SmallHeight = 11.5;

    /// <summary>A box at least this high in the picture that was searched is found well, in pixels.</summary>
    private const double GoodHeight = 20;

    /// <summary>The height that a closer look brings boxes to, in pixels.</summary>
    private const double WantedHeight = 27;

    /// <summary>Boxes below this height in a closer look ask for another, in pixels.</summary>
    private const double TooSmall = 16;

    /// <summary>Longest side of a closer look, in pixels: bounds time and memory.</summary>
    private const int FineSide = 1536;

    /// <summary>The same of a card with a watermark, which is looked at twice.</summary>
    private const int MarkedCardSide = 1120;

    /// <summary>A group of fewer lines is a card, the bits of its pattern included.</summary>
    private const int CardLines = 20;

    /// <summary>Quads of the coarse look, in pixels of the page.</summary>
    public IReadOnlyList<Quad> Coarse(Mat page, CancellationToken cancellationToken)
    {
        var whole = new Rect(0, 0, page.Cols, page.Rows);
        double scale = (double)CoarseSide / Math.Max(page.Cols, page.Rows), closer = (double)CloserSide / Math.Max(page.Cols, page.Rows);
        var found = Look(page, whole, scale, clean: false, cancellationToken);
        // Small text is missed rather than found small: look closer before anything is built on it.
        return found.Count >= FewestLines && Quantile(found.Select(q => q.Height), 0.3) * scale >= SmallHeight
            ? found
            : Look(page, whole, closer, clean: false, cancellationToken);
    }

    /// <summary>The quads again, from a closer look wherever the coarse one saw small text.</summary>
    public IReadOnlyList<Quad> Refine(Mat page, IReadOnlyList<Quad> coarse, bool isMarked, CancellationToken cancellationToken)
    {
        var coarseScale = (double)CoarseSide / Math.Max(page.Cols, page.Rows);
        var result = new List<Quad>();
        foreach (var cluster in QuadClusters.Join(QuadClusters.Split(coarse)))
        {
            // The smaller lines decide: a licence's title is large, what matters is not.
            var height = Quantile(cluster.Select(q => q.Height), 0.3);
            if (height * coarseScale >= GoodHeight)
            {
                result.AddRange(cluster);
                continue;
            }

            // A sheet's own lines may have been missed at its edges; a card's neighbors are other cards.
            var area = Around(cluster, height * (cluster.Count >= SheetLines ? 6 : 2.5), page);
            var side = isMarked && cluster.Count < CardLines ? MarkedCardSide : FineSide;
            var scale = Math.Min(WantedHeight / height, (double)side / Math.Max(area.Width, area.Height));
            // Enlarging beyond the page's own pixels adds little.
            scale = Math.Min(scale, 1.5);
            result.AddRange(scale < coarseScale * 1.15 ? cluster : StackedLabels.Part(Closer(page, area, scale, cancellationToken), cluster));
        }

        return LineEnds.Extend(Overlaps.Remove(result));
    }

    /// <summary>Looks once more where the lines turn out to be smaller than the coarse look made them.</summary>
    private IReadOnlyList<Quad> Closer(Mat page, Rect area, double scale, CancellationToken cancellationToken)
    {
        var found = Look(page, area, scale, clean: true, cancellationToken);
        if (found.Count < FewestLines || Quantile(found.Select(q => q.Height), 0.4) is var height && height * scale >= TooSmall)
            return found;
        var better = Math.Min(Math.Min(WantedHeight / height, (double)FineSide / Math.Max(area.Width, area.Height)), 1.5);
        return better < scale * 1.25 ? found : Look(page, area, better, clean: true, cancellationToken);
    }

    private IReadOnlyList<Quad> Look(Mat page, Rect area, double scale, bool clean, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var part = new Mat(page, area);
        using var resized = new Mat();
        var size = new Size(Math.Max(32, (int)Math.Round(area.Width * scale)), Math.Max(32, (int)Math.Round(area.Height * scale)));
        Cv2.Resize(part, resized, size, 0, 0, scale < 1 ? InterpolationFlags.Area : InterpolationFlags.Cubic);
        if (clean)
        {
            SealDropout.Apply(resized);
            BackgroundFlattener.Apply(resized);
        }

        double fx = (double)area.Width / size.Width, fy = (double)area.Height / size.Height;
        var quads = finder.FindLines(PageMat.ToPage(resized), cancellationToken);
        return [.. quads.Select(q => q.Map(p => new PagePoint((p.X * fx) + area.X, (p.Y * fy) + area.Y)))];
    }

    private static Rect Around(IReadOnlyList<Quad> quads, double margin, Mat page)
    {
        var box = Quad.Around(quads)!;
        var left = Math.Max(0, (int)(box.Left - margin));
        var top = Math.Max(0, (int)(box.Top - margin));
        var right = Math.Min(page.Cols, (int)(box.Right + margin) + 1);
        var bottom = Math.Min(page.Rows, (int)(box.Bottom + margin) + 1);
        return new Rect(left, top, Math.Max(1, right - left), Math.Max(1, bottom - top));
    }

    private static double Quantile(IEnumerable<double> values, double at)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)(at * (sorted.Length - 1))];
    }
}
