namespace Beian.Docs.Documents.Layout;

/// <summary>A label found on a sheet.</summary>
/// <param name="Field">The field that it introduces.</param>
/// <param name="Label">As it is in the list of labels, without spaces.</param>
/// <param name="Glyphs">What was read there.</param>
public sealed record LabelHit(string Field, string Label, IReadOnlyList<Glyph> Glyphs)
{
    /// <summary>Its value never wraps.</summary>
    public bool IsOneLine { get; init; }

    /// <summary>From where to where it stands along the row, when its last character is not its rightmost.</summary>
    public (double Left, double Right)? Span { get; init; }

    /// <summary>Only some of its characters were found, and other labels have these, too.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>Where it stands from top to bottom, when that is not the middle of its glyphs.</summary>
    public double? At { get; init; }

    public double Left => Span?.Left ?? Glyphs[0].Left;

    public double Right => Span?.Right ?? Glyphs[^1].Right;

    public double Row => At ?? Glyphs.Average(g => g.Row);

    public double Em => Glyphs.Max(g => g.Em);
}
