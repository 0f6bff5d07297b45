using Beian.Docs.Geometry;

namespace Beian.Docs.Documents.Layout;

/// <summary>Glyphs of one line that stand together, without a wide gap.</summary>
public sealed record TextRun(IReadOnlyList<Glyph> Glyphs)
{
    public string Text { get; } = string.Concat(Glyphs.Select(g => g.Text));

    public double Left { get; } = Glyphs[0].Left;

    public double Right { get; } = Glyphs[^1].Right;

    public double Row { get; } = Glyphs.Average(g => g.Row);

    public double Em { get; } = Glyphs[0].Em;

    public double Center => (Left + Right) / 2;

    /// <summary>Where it stands on the picture.</summary>
    public Quad Quad { get; } = Glyphs[0].Line.Quad.Slice(Glyphs[0].Source.From, Glyphs[^1].Source.To);
}
