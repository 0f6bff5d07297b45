using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Steps;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Recognition;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Pages;

/// <summary>Looks for text, turns the page upright, and reads every line; with whichever finder and reader it is given.</summary>
public sealed class PageRecognizer(ITextFinder finder, ILineReader reader, Orientation orientation) : IPageRecognizer
{
    /// <summary>Lines below this mean score are noise of the background.</summary>
    private const double NoiseScore = 0.45;

    /// <summary>A line with a character below this score may have a watermark across it.</summary>
    private const double Harmed = 0.9;

    private readonly LineSearch _search = new(finder);

    private readonly CrossWriting _across = new(finder, reader);

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
        TextLoad.Require(quads);

        var rotation = Orientation.IsSideways(quads) ? 90 : 0;
        var (image, turned) = Turn(page, quads, rotation);
        using (var mat = PageMat.Wrap(image))
        {
            // Of lines that run from top to bottom the detector finds few, and finds them small.
            if (rotation != 0 && _search.Coarse(mat, cancellationToken) is { Count: > 0 } again)
                (quads, turned) = (Back(again, page, rotation), again);
            if (orientation.IsUpsideDown(mat, turned, cancellationToken))
            {
                rotation += 180;
                (image, turned) = Turn(page, quads, rotation);
            }
        }

        var lines = Read(image, turned, cancellationToken);
        if (IsPoor(lines) && TextLoad.CharactersIn(turned) <= TextLoad.WorthASecondLook)
        {
            // Little could be read: perhaps it stands on its head after all.
            var (other, flipped) = Turn(page, quads, rotation + 180);
            var again = Read(other, flipped, cancellationToken);
            if (Score(again) > Score(lines))
                (image, lines, rotation) = (other, again, (rotation + 180) % 360);
        }

        return new PageText(image, rotation % 360, [.. lines.OrderBy(l => l.Quad.Center.Y)]) { Turned = ReadTurned(image, rotation, turned, lines, cancellationToken) };
    }

    /// <summary>What lies another way than the page, each upon the page turned its way.</summary>
    private List<PageText> ReadTurned(PageImage page, int rotation, IReadOnlyList<Quad> quads, IReadOnlyList<TextLine> lines, CancellationToken cancellationToken)
    {
        var found = new List<PageText>();
        if (TurnedLines.Across(quads, lines).Count > 0 && ReadTurned(page, rotation, 90, lines, cancellationToken) is { } across)
            found.Add(across);
        if (TurnedLines.Illegible(quads, lines) is { Count: > 0 } illegible)
        {
            using var mat = PageMat.Wrap(page);
            if (orientation.AreSurelyUpsideDown(mat, illegible) && ReadTurned(page, rotation, 180, lines, cancellationToken) is { } flipped)
                found.Add(flipped);
        }

        return found;
    }

    /// <summary>The lines of the page turned so, or by a quarter the other way, that are none of those that were read; null where they are hardly any.</summary>
    private PageText? ReadTurned(PageImage page, int rotation, int degrees, IReadOnlyList<TextLine> read, CancellationToken cancellationToken)
    {
        var (image, _) = Turn(page, [], degrees);
        IReadOnlyList<TextLine> known = [.. read.Where(TurnedLines.IsRead).Select(l => l with { Quad = QuarterTurn.Turn(l.Quad, page.Width, page.Height, degrees) })];
        using var mat = PageMat.Wrap(image);
        IReadOnlyList<Quad> quads = [.. _search.Coarse(mat, cancellationToken).Where(q => !TurnedLines.IsTall(q) && !TurnedLines.IsKnown(q, known))];
        // What is full of text was not laid beside a card, and the page was read already.
        if (!TurnedLines.AreLines(quads) || TextLoad.CharactersIn(quads) > TextLoad.WorthASecondLook)
            return null;
        if (degrees != 180 && orientation.IsUpsideDown(mat, quads, cancellationToken))
        {
            degrees += 180;
            (image, quads) = Turn(image, quads, 180);
        }

        var lines = Read(image, quads, cancellationToken);
        return IsPoor(lines) ? null : new PageText(image, (rotation + degrees) % 360, [.. lines.OrderBy(l => l.Quad.Center.Y)]);
    }

    private List<TextLine> Read(PageImage image, IReadOnlyList<Quad> coarse, CancellationToken cancellationToken)
    {
        using var upright = PageMat.Wrap(image);
        return [.. ReadPrint(image, upright, coarse, cancellationToken), .. _across.Read(upright, coarse, cancellationToken).Where(l => l.Chars.Count > 0 && l.Confidence >= NoiseScore)];
    }

    private List<TextLine> ReadPrint(PageImage image, Mat upright, IReadOnlyList<Quad> coarse, CancellationToken cancellationToken)
    {
        if (SlantedMarks.Find(upright, coarse) is { } marks)
            return ReadThrough(image, upright, coarse, marks, cancellationToken);
        var fine = _search.Refine(upright, coarse, isMarked: false, cancellationToken);
        TextLoad.Require(fine);
        return Legible(reader.ReadLines(image, fine, null, cancellationToken));
    }

    /// <summary>The print from a page that the watermark was taken from, and the watermark from the page as it is.</summary>
    private List<TextLine> ReadThrough(PageImage image, Mat upright, IReadOnlyList<Quad> coarse, SlantedMarks marks, CancellationToken cancellationToken)
    {
        using var lifted = upright.Clone();
        BackgroundFlattener.Lift(lifted, marks.Contrast);
        var known = coarse.Except(marks.Quads).ToList();
        // Thin print may go with the watermark, and what the watermark crosses may be lost without lifting it: both looks count.
        var quads = Overlaps.Join(_search.Refine(lifted, known, isMarked: true, cancellationToken), _search.Refine(upright, known, isMarked: true, cancellationToken));
        TextLoad.Require(quads);
        var print = reader.ReadLines(image, quads, null, cancellationToken).ToArray();
        // Lifting costs pale and blurred print its thin strokes: where the watermark did no harm the page as it is reads better.
        var harmed = Enumerable.Range(0, print.Length).Where(i => print[i].Chars.Count == 0 || print[i].Chars.Min(c => c.Confidence) < Harmed).ToList();
        foreach (var (i, line) in harmed.Zip(reader.ReadLines(PageMat.ToPage(lifted), [.. harmed.Select(i => quads[i])], null, cancellationToken)))
        {
            if (Score([line]) > Score([print[i]]))
                print[i] = line;
        }

        var across = reader.ReadLines(image, marks.Quads, null, cancellationToken).Select(l => l with { Contrast = 0 });
        return Legible([.. print, .. across]);
    }

    private static List<TextLine> Legible(IReadOnlyList<TextLine> lines) => Ornaments.Remove([.. lines.Where(l => l.Chars.Count > 0 && l.Confidence >= NoiseScore)]);

    private static bool IsPoor(IReadOnlyList<TextLine> lines) =>
        lines.Sum(l => l.Chars.Count) < 12 || lines.SelectMany(l => l.Chars).Average(c => c.Confidence) < 0.75;

    private static double Score(IReadOnlyList<TextLine> lines) => lines.Sum(l => l.Chars.Sum(c => Math.Max(0, c.Confidence - 0.5)));

    private static (PageImage Image, IReadOnlyList<Quad> Quads) Turn(PageImage page, IReadOnlyList<Quad> quads, int degrees) =>
        degrees == 0
            ? (page, quads)
            : (QuarterTurn.Turn(page, degrees), [.. quads.Select(q => Straight(QuarterTurn.Turn(q, page.Width, page.Height, degrees)))]);

    /// <summary>Quads of the turned page as they lie on the page before.</summary>
    private static IReadOnlyList<Quad> Back(IReadOnlyList<Quad> turned, PageImage page, int degrees) =>
        [.. turned.Select(q => QuarterTurn.Turn(q, degrees % 180 == 0 ? page.Width : page.Height, degrees % 180 == 0 ? page.Height : page.Width, 360 - degrees))];

    /// <summary>Turning changes which corner is the text's top left.</summary>
    private static Quad Straight(Quad quad) => Quad.FromCorners(quad.Corners);
}
