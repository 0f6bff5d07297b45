namespace Beian.Docs.Documents.Layout;

/// <summary>A label found on a sheet.</summary>
/// <param name="Field">The field that it introduces.</param>
/// <param name="Label">As it is in the list of labels, without spaces.</param>
/// <param name="Glyphs">What was read there.</param>
public sealed record LabelHit(string Field, string Label, IReadOnlyList<Glyph> Glyphs)
{
    /// <summary>Its value never wraps.</summary>
    public bool IsOneLine { get; init; }

    /// <summary>Only some of its characters were found, and other labels have these, too.</summary>
    public bool IsGuessed { get; init; }

    public double Left => Glyphs[0].Left;

    public double Right => Glyphs[^1].Right;

    public double Row => Glyphs.Average(g => g.Row);

    public double Em => Glyphs.Max(g => g.Em);
}
