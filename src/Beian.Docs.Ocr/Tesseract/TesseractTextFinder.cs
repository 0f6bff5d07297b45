using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Recognition;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Tesseract;

/// <summary>
/// Finds lines of print by their ink alone, for reading without Paddle (文本行查找). Tesseract's own search reads every
/// line to find it and takes many times as long.
/// </summary>
public sealed class TesseractTextFinder : ITextFinder
{
    /// <summary>Print that can be read at all is still some ten pixels high at this size.</summary>
    private const int WorkingSide = 1600;

    /// <summary>No stroke is that long, as part of the page: rules and edges are.</summary>
    private const double ShortestRule = 0.09;

    /// <inheritdoc/>
    public IReadOnlyList<Quad> FindLines(PageImage image, CancellationToken cancellationToken)
    {
        using var page = PageMat.Wrap(image);
        var scale = Math.Min(1, (double)WorkingSide / Math.Max(page.Width, page.Height));
        using var work = new Mat();
        Cv2.Resize(page, work, new Size(Math.Max(1, (int)(page.Width * scale)), Math.Max(1, (int)(page.Height * scale))), 0, 0, InterpolationFlags.Area);
        using var ink = InkMap.Of(work);
        cancellationToken.ThrowIfCancellationRequested();
        InkMap.RemoveRules(ink, Math.Max(40, (int)(ShortestRule * WorkingSide * scale)));
        var (fx, fy) = ((double)page.Width / work.Width, (double)page.Height / work.Height);
        return [.. InkLines.Find(ink).Select(line => line.Map(p => new PagePoint(p.X * fx, p.Y * fy)))];
    }
}
