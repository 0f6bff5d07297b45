using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Recognition;
using Microsoft.ML.OnnxRuntime;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Paddle;

/// <summary>The text of one line, character by character with place and score, as PP-OCRv4's recognizer and the one learnt on filing documents see it.</summary>
/// <param name="models">Shared by all readers.</param>
/// <param name="isQuick">PP-OCRv4's alone, in half the time: enough to see which way up a page lies.</param>
public sealed class PaddleLineReader(PaddleModels models, bool isQuick = false) : ILineReader, ILineWeigher
{
    private const int LineHeight = 48;
    private const int MaxWidth = 2400;

    /// <summary>Pixels that a step of the network takes.</summary>
    private const int Stride = 8;

    private static readonly float[] Half = [0.5f, 0.5f, 0.5f];
    private readonly Lazy<Dictionary<string, int>> _classes = new(() => models.Characters.Index().Skip(1).DistinctBy(c => c.Item).ToDictionary(c => c.Item, c => c.Index));
    private readonly CtcDecoder _decoder = new(models.Characters);
    private readonly ClassFolds _folds = new(models.Characters);
    private readonly TwoReadings _readings = new(models.Dictionary);
    private readonly UnsureParts _unsure = new(models.Dictionary);

    /// <inheritdoc/>
    public string Name => "PP-OCRv4";

    /// <inheritdoc/>
    public IReadOnlyList<TextLine> ReadLines(
        PageImage image, IReadOnlyList<Quad> quads, string? alphabet, CancellationToken cancellationToken)
    {
        using var page = PageMat.Wrap(image);
        var allowed = Allowed(alphabet);
        var lines = new List<TextLine>(quads.Count);
        foreach (var quad in quads)
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines.Add(Read(page, quad, allowed));
        }

        return lines;
    }

    /// <inheritdoc/>
    public IReadOnlyList<ILineWeights> Weigh(PageImage image, Quad line, IReadOnlyList<string> texts)
    {
        using var page = PageMat.Wrap(image);
        using var crop = QuadWarp.ToSize(page, line, WidthOf(line), LineHeight);
        LineCleaner.DropSeal(crop);
        LineCleaner.LiftFaint(crop);
        using var input = PaddleTensor.Of(crop, Half, Half, Padded(crop.Cols));
        IReadOnlyList<IReadOnlyList<int>> labels = [.. texts.Select(t => t.Select(c => _classes.Value.GetValueOrDefault(c.ToString())).ToArray())];
        return [.. new[] { models.Filing.Session, models.Recognizer }.Select(session => PaddleTensor.Run(session, input, (scores, shape) =>
        {
            var classes = (int)shape[2];
            _folds.Apply(scores, classes);
            return new CtcWeights(scores, (int)shape[1], classes, labels);
        }))];
    }

    private TextLine Read(Mat page, Quad quad, bool[]? allowed)
    {
        if (quad.Width < 2 || quad.Height < 2)
            return new TextLine(quad, []);
        var width = WidthOf(quad);
        var padded = Padded(width);
        using var crop = QuadWarp.ToSize(page, quad, width, LineHeight);
        var isRed = LineCleaner.DropSeal(crop);
        var contrast = LineCleaner.LiftFaint(crop);
        var span = (double)width / padded;
        using var input = PaddleTensor.Of(crop, Half, Half, padded);
        var (peaks, steps) = isQuick ? Peaks(models.Recognizer, input, span, allowed) : Peaks(models.Filing.Session, input, span, allowed);
        if (!isQuick && Again(crop, peaks, isRed, allowed) is { } other)
            peaks = _readings.Merge(other, peaks, CtcDecoder.Em(steps * span));
        var chars = CtcDecoder.Widen(peaks, steps * span);
        return new TextLine(quad, allowed is null ? UnreadInk.Mark(chars, crop) : chars) { Contrast = contrast, IsRed = isRed };
    }

    /// <summary>What PP-OCRv4 reads where the other is not sure; in between, what the other does, without a word of its own. Null where it is sure of all.</summary>
    private List<RecognizedChar>? Again(Mat crop, IReadOnlyList<RecognizedChar> peaks, bool isRed, bool[]? allowed)
    {
        // Under a seal neither is ever sure enough alone.
        var parts = isRed ? [LinePart.Whole] : _unsure.Find(peaks);
        return parts.Count == 0
            ? null
            : [.. peaks.Where(c => !parts.Any(p => p.Holds((c.From + c.To) / 2))).Select(c => c with { Confidence = 0 }).Concat(parts.SelectMany(p => Part(crop, p, allowed))).OrderBy(c => c.From + c.To)];
    }

    private IEnumerable<RecognizedChar> Part(Mat crop, LinePart part, bool[]? allowed)
    {
        // From a stride on, as in the whole line.
        int from = (int)(part.LookFrom * crop.Cols) / Stride * Stride, to = Math.Max(from + 2, (int)Math.Ceiling(part.LookTo * crop.Cols));
        using var picture = new Mat(crop, new Rect(from, 0, Math.Min(to, crop.Cols) - from, crop.Rows));
        var padded = Padded(picture.Cols);
        using var input = PaddleTensor.Of(picture, Half, Half, padded);
        double start = (double)from / crop.Cols, width = (double)picture.Cols / crop.Cols;
        return Peaks(models.Recognizer, input, (double)picture.Cols / padded, allowed).Peaks
            .Select(c => c with { From = start + (c.From * width), To = start + (c.To * width) })
            .Where(c => part.Holds((c.From + c.To) / 2));
    }

    private static int WidthOf(Quad line) => Math.Clamp((int)Math.Ceiling(line.Width * LineHeight / line.Height), 16, MaxWidth);

    /// <summary>A little white at the end keeps the last character.</summary>
    private static int Padded(int width) => ((width + Stride - 1) / Stride * Stride) + Stride;

    private (IReadOnlyList<RecognizedChar> Peaks, int Steps) Peaks(InferenceSession session, OrtValue input, double span, bool[]? allowed) =>
        PaddleTensor.Run(session, input, (scores, shape) =>
        {
            int count = (int)shape[1], classes = (int)shape[2];
            _folds.Apply(scores, classes);
            return (_decoder.Peaks(scores, count, classes, span, allowed), count);
        });

    private bool[]? Allowed(string? alphabet)
    {
        if (alphabet is null)
            return null;
        var set = alphabet.ToHashSet();
        // By what a class means: its scores may have been added to those of its wide or narrow twin.
        return [.. models.Characters.Select(c => PlainText.Squeeze(c) is { Length: 1 } plain && set.Contains(plain[0]))];
    }
}
