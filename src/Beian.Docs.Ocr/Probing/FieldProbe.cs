using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;
using Beian.Docs.Imaging;
using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Probing;

/// <summary>Looks again at parts of one upright page.</summary>
public sealed class FieldProbe(PageImage image, ILineReader first, ILineReader? second, CancellationToken cancellationToken) : IFieldProbe
{
    /// <inheritdoc/>
    public string? SecondOpinion(IReadOnlyList<Quad> lines, string? alphabet) =>
        second is null ? null : Read(second, lines, alphabet);

    /// <inheritdoc/>
    public string? SameReaderAgain(IReadOnlyList<Quad> lines, double scale) => Read(first, [.. lines.Select(l => Grow(l, scale))], null);

    /// <inheritdoc/>
    public IReadOnlyList<string> QrCodes(Quad region) => QrReader.Decode(image, region);

    private string Read(ILineReader reader, IReadOnlyList<Quad> lines, string? alphabet) =>
        PlainText.Squeeze(string.Concat(reader.ReadLines(image, lines, alphabet, cancellationToken).Select(l => l.Text)));

    /// <summary>Taller by a factor, and wider by as many pixels.</summary>
    private static Quad Grow(Quad quad, double factor)
    {
        var down = (quad.BottomLeft - quad.TopLeft) * ((factor - 1) / 2);
        var along = (quad.TopRight - quad.TopLeft) * ((factor - 1) / 2 * quad.Height / Math.Max(1, quad.Width));
        return new Quad(
            quad.TopLeft - down - along, quad.TopRight - down + along, quad.BottomRight + down + along, quad.BottomLeft + down - along);
    }
}
