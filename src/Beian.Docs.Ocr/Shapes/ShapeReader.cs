using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Shapes;

/// <summary>Reads single characters of a line by their shape (字形).</summary>
/// <param name="table">Loaded when first needed.</param>
public sealed class ShapeReader(Lazy<ShapeTable> table)
{
    private readonly Lazy<ShapeClassifier> _classifier = new(() => new ShapeClassifier(table.Value));

    public ShapeReader()
        : this(ShapeTable.Embedded)
    {
    }

    /// <summary>What the ink at a place of a line looks like; null when there is next to none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="line">As the finder boxed it.</param>
    /// <param name="place">Middle of the character and of its neighbors, 0 to 1 along the line.</param>
    /// <param name="asked">What another reader takes it for.</param>
    public ShapeRanking? Rank(Mat page, Quad line, GlyphPlace place, string asked)
    {
        if (line.Height < 6 || line.Width < 4)
            return null;
        // A piece that holds the neighbors is enough, and its own contrast is what counts.
        var reach = 1.3 * InkStrip.Em / InkStrip.Rows * line.Height / line.Width;
        double from = Math.Max(0, place.Middle - reach), to = Math.Min(1, place.Middle + reach);
        var columns = (int)Math.Round((to - from) * line.Width * InkStrip.Rows / line.Height);
        if (columns < 16)
            return null;
        using var crop = QuadWarp.ToSize(page, line.Slice(from, to), columns, InkStrip.Rows);
        var strip = InkStrip.From(crop);
        double Column(double at) => (at - from) / (to - from) * columns;
        var box = GlyphCutter.Cut(strip, Column(place.Middle), place.Before is { } b ? Column(b) : null, place.After is { } a ? Column(a) : null);
        return box is { } found ? _classifier.Value.Rank(ShapeDescriptor.Of(strip, found), asked) : null;
    }
}
