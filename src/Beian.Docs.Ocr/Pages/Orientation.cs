using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Recognition;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Pages;

/// <summary>How a page must be turned for its text to stand upright (页面方向).</summary>
/// <param name="classifier">Asked first; null when there is none.</param>
/// <param name="reader">Asked when the classifier is not sure: upright text reads with higher scores.</param>
public sealed class Orientation(PaddleDirectionClassifier? classifier, ILineReader reader)
{
    private const int Samples = 7;

    /// <summary>The score from which the classifier is believed.</summary>
    private const double Sure = 0.85;

    /// <summary>Lines of which it is sure, where it is of most not.</summary>
    private const int FewestPlain = 2;

    /// <summary>Whether the lines run from top to bottom on the page as it lies.</summary>
    public static bool IsSideways(IReadOnlyList<Quad> quads)
    {
        double along = 0, across = 0;
        foreach (var quad in quads)
        {
            double width = quad.Right - quad.Left, height = quad.Bottom - quad.Top;
            if (width > height * 1.6)
                along += width;
            else if (height > width * 1.6)
                across += height;
        }

        return across > along;
    }

    /// <summary>Whether lines that run across the page stand on their heads.</summary>
    public bool IsUpsideDown(Mat page, IReadOnlyList<Quad> quads, CancellationToken cancellationToken)
    {
        var sample = Typical(quads);
        if (sample.Count == 0)
            return false;
        if (classifier is not null && Decided(Scores(classifier, page, sample)) is { } isUpsideDown)
            return isUpsideDown;

        var image = PageMat.ToPage(page);
        var few = sample.Take(4).ToList();
        var upright = reader.ReadLines(image, few, null, cancellationToken);
        var turned = reader.ReadLines(image, [.. few.Select(q => new Quad(q.BottomRight, q.BottomLeft, q.TopLeft, q.TopRight))], null, cancellationToken);
        return Score(turned) > Score(upright);
    }

    /// <summary>Whether the classifier is sure that they do; nothing is read for it.</summary>
    public bool AreSurelyUpsideDown(Mat page, IReadOnlyList<Quad> quads) =>
        classifier is not null && Typical(quads) is { Count: > 0 } sample && Median(Scores(classifier, page, sample)) > Sure;

    /// <summary>What the classifier says of all lines; null where it is not sure. A border's ornament is found as text as well, and means nothing: it has no say where enough lines are plain, or all that are plain agree.</summary>
    /// <param name="scores">Of each line that it stands on its head, in order.</param>
    public static bool? Decided(IReadOnlyList<double> scores)
    {
        if (Median(scores) is var median and (< 1 - Sure or > Sure))
            return median > 0.5;
        var plain = scores.Where(s => s is < 1 - Sure or > Sure).ToList();
        return plain.Count >= FewestPlain && plain[0] > 0.5 == plain[^1] > 0.5 ? plain[0] > 0.5 : null;
    }

    private static IReadOnlyList<double> Scores(PaddleDirectionClassifier classifier, Mat page, IReadOnlyList<Quad> lines) => [.. lines.Select(q => (double)classifier.UpsideDown(page, q)).Order()];

    private static double Median(IReadOnlyList<double> scores) => scores[scores.Count / 2];

    /// <summary>Lines of ordinary height and length; failing these, the widest.</summary>
    private static List<Quad> Typical(IReadOnlyList<Quad> quads)
    {
        var height = quads.Select(q => q.Height).Order().ElementAt(quads.Count / 2);
        var sample = quads
            .Where(q => q.Width > 2.5 * q.Height && q.Width < 22 * q.Height && q.Height > 0.6 * height && q.Height < 2.5 * height)
            .OrderByDescending(q => q.Width / q.Height)
            .Take(Samples)
            .ToList();
        return sample.Count > 0 ? sample : [.. quads.OrderByDescending(q => q.Width).Take(3)];
    }

    private static double Score(IReadOnlyList<TextLine> lines) => lines.Sum(l => l.Chars.Sum(c => Math.Max(0, c.Confidence - 0.4)));
}
