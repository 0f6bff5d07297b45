using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Pages;

/// <summary>Looks for text, turns the page upright, and reads every line; with whichever finder and reader it is given.</summary>
public sealed class PageRecognizer(ITextFinder finder, ILineReader reader, Orientation orientation) : IPageRecognizer
{
    /// <summary>Lines below this mean score are noise of the background.</summary>
    private const double NoiseScore = 0.45;

    private readonly LineSearch _search = new(finder);

    /// <inheritdoc/>
    public string Name => reader.Name;

    /// <inheritdoc/>
    public PageText Recognize(PageImage page, CancellationToken cancellationToken)
    {
        IReadOnlyList<Quad> quads;
        using (var lying = PageMat.Wrap(page))
            quads = _search.Coarse(lying, cancellationToken);
        if (quads.Count == 0)
            return new PageText(page, 0, []);

        var rotation = Orientation.IsSideways(quads) ? 90 : 0;
        var (image, turned) = Turn(page, quads, rotation);
        using (var mat = PageMat.Wrap(image))
        {
            if (orientation.IsUpsideDown(mat, turned, cancellationToken))
            {
                rotation += 180;
                (image, turned) = Turn(page, quads, rotation);
            }
        }

        var lines = Read(image, turned, cancellationToken);
        if (IsPoor(lines))
        {
            // Little could be read: perhaps it stands on its head after all.
            var (other, flipped) = Turn(page, quads, rotation + 180);
            var again = Read(other, flipped, cancellationToken);
            if (Score(again) > Score(lines))
                (image, lines, rotation) = (other, again, (rotation + 180) % 360);
        }

        return new PageText(image, rotation % 360, [.. lines.OrderBy(l => l.Quad.Center.Y)]);
    }

    private List<TextLine> Read(PageImage image, IReadOnlyList<Quad> coarse, CancellationToken cancellationToken)
    {
        using var upright = PageMat.Wrap(image);
        var lines = reader.ReadLines(image, _search.Refine(upright, coarse, cancellationToken), null, cancellationToken);
        return [.. lines.Where(l => l.Chars.Count > 0 && l.Confidence >= NoiseScore)];
    }

    private static bool IsPoor(IReadOnlyList<TextLine> lines) =>
        lines.Sum(l => l.Chars.Count) < 12 || lines.SelectMany(l => l.Chars).Average(c => c.Confidence) < 0.75;

    private static double Score(IReadOnlyList<TextLine> lines) => lines.Sum(l => l.Chars.Sum(c => Math.Max(0, c.Confidence - 0.5)));

    private static (PageImage Image, IReadOnlyList<Quad> Quads) Turn(PageImage page, IReadOnlyList<Quad> quads, int degrees) =>
        degrees == 0
            ? (page, quads)
            : (QuarterTurn.Turn(page, degrees), [.. quads.Select(q => Straight(QuarterTurn.Turn(q, page.Width, page.Height, degrees)))]);

    /// <summary>Turning changes which corner is the text's top left.</summary>
    private static Quad Straight(Quad quad) => Quad.FromCorners(quad.Corners);
}
