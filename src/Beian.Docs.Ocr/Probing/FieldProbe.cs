using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers.Roles;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;
using Beian.Docs.Imaging;
using Beian.Docs.Ocr.Letters;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Ocr.Roles;
using Beian.Docs.Recognition;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Probing;

/// <summary>Looks again at parts of one upright page.</summary>
public sealed class FieldProbe(PageImage image, ILineReader first, ILineReader? second, ILineReader? latin, ShapeProbe? shapes, RoleReader? roles, CancellationToken cancellationToken) : IFieldProbe
{
    /// <summary>How many times as wide as it is a line is looked at; from twice on figures fall apart.</summary>
    private static readonly double[] Widths = [1.3, 1.6];

    /// <summary>In heights of the line: its end is where the recognizer saw the last letter, and that is the letter's middle. With more room what stands beside is read.</summary>
    private const double AroundLatin = 0.3;

    /// <summary>How much longer at either end than the line, in its heights, what is looked at is.</summary>
    private static readonly double[] Crops = [0, 0.25, 0.5];

    /// <summary>What was seen of a character already: several judgements ask about the same one.</summary>
    private readonly Dictionary<(TextLine Line, RecognizedChar Source, string Text), ShapeOpinion?> _shapes = [];

    /// <inheritdoc/>
    public string? SecondOpinion(IReadOnlyList<Quad> lines, string? alphabet) =>
        second is null ? null : Read(second, lines, alphabet);

    /// <inheritdoc/>
    public string? LatinOpinion(IReadOnlyList<Quad> lines) => latin is null ? null : Read(latin, [.. lines.Select(l => l.Lengthened(AroundLatin * l.Height))], null);

    /// <inheritdoc/>
    public IReadOnlyList<TextLine> Reread(IReadOnlyList<Quad> lines, string? alphabet) => first.ReadLines(image, lines, alphabet, cancellationToken);

    /// <inheritdoc/>
    public IReadOnlyList<TextLine> ReadWide(Quad line, string? alphabet)
    {
        using var page = PageMat.Wrap(image);
        return [.. Widths.Select(w => Widened(page, line, w)).SelectMany(p => first.ReadLines(p, [Quad.FromBox(0, 0, p.Width, p.Height)], alphabet, cancellationToken)).Select(l => l with { Quad = line })];
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> QrCodes(Quad region) => QrReader.Decode(image, region);

    /// <inheritdoc/>
    public SealSearch FindSeals(Quad region, double em) => SealFinder.Find(image, region, em);

    /// <inheritdoc/>
    public IReadOnlyList<SealMark> FindRings(Quad region, double em) => SealFinder.FindRings(image, region, em);

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<TextLine>> ReadArc(SealMark seal) =>
        ArcUnroller.Looks(image, seal).Select(strips => (IReadOnlyList<TextLine>)[.. strips.SelectMany(s => first.ReadLines(s, [Quad.FromBox(0, 0, s.Width, s.Height)], null, cancellationToken))]);

    /// <inheritdoc/>
    public TextWeights? WeighArc(SealMark seal, IReadOnlyList<string> names) =>
        first is ILineWeigher weigher && names.Count > 0
            ? ArcUnroller.Looks(image, seal).Select(strips => TextWeights.MeanOf([.. strips.SelectMany(s => weigher.Weigh(s, Quad.FromBox(0, 0, s.Width, s.Height), names))], names.Count)).OfType<TextWeights>().MinBy(w => w.Free - w.Texts.Max())
            : null;

    /// <inheritdoc/>
    public TextWeights? Weigh(Quad line, IReadOnlyList<string> texts) =>
        first is ILineWeigher weigher && texts.Count > 0 ? TextWeights.MeanOf([.. Crops.Select(c => line.Lengthened(c * line.Height)).SelectMany(l => weigher.Weigh(image, l, texts))], texts.Count) : null;

    /// <inheritdoc/>
    public double? TwinLead(Glyph glyph, char one, char other, bool isAlone = false) => TwinLetters.Embedded.Value.Lead(image, glyph.Line.Quad, (glyph.Source.From + glyph.Source.To) / 2, one, other, isAlone);

    /// <inheritdoc/>
    public IReadOnlyList<double>? BracketChances(Glyph glyph, bool closes) => BracketShapes.Embedded.Value.Chances(image, glyph.Line.Quad, (glyph.Source.From + glyph.Source.To) / 2, closes);

    /// <inheritdoc/>
    public double InkShare(Quad area) => InkMeter.Share(image, area);

    /// <inheritdoc/>
    public double DarkShare(Quad area) => InkMeter.DarkShare(image, area);

    /// <inheritdoc/>
    public double RedShare(Quad area) => RedInk.Share(image, area);

    /// <inheritdoc/>
    public IReadOnlyList<(double From, double To)>? InkPieces(Quad area) => InkMeter.Pieces(image, area);

    /// <inheritdoc/>
    public ShapeOpinion? Shape(Glyph glyph)
    {
        if (!_shapes.TryGetValue((glyph.Line, glyph.Source, glyph.Text), out var seen))
            _shapes[(glyph.Line, glyph.Source, glyph.Text)] = seen = shapes?.Look(image, glyph);
        return seen;
    }

    /// <inheritdoc/>
    public IReadOnlyList<IReadOnlyList<float>>? Roles(IReadOnlyList<RoleToken> tokens) => roles?.Read(tokens);

    private static PageImage Widened(Mat page, Quad line, double width)
    {
        var (columns, rows) = ((int)Math.Ceiling(Math.Max(1, line.Width * width)), (int)Math.Ceiling(Math.Max(1, line.Height)));
        using var wide = QuadWarp.ToSize(page, line, columns, rows);
        return PageMat.ToPage(wide);
    }

    private string Read(ILineReader reader, IReadOnlyList<Quad> lines, string? alphabet) =>
        PlainText.Squeeze(string.Concat(reader.ReadLines(image, lines, alphabet, cancellationToken).Select(l => l.Text)));
}
