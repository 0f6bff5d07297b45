using Beian.Docs.Geometry;

namespace Beian.Docs.Imaging.Drawing;

/// <summary>A box to draw on a page.</summary>
/// <param name="Box">In pixels of the page as it is shown upright, at its original size.</param>
/// <param name="Caption">A few words beside the box.</param>
/// <param name="Tone">Its color.</param>
public sealed record PageMark(Quad Box, string Caption, MarkTone Tone)
{
    /// <summary>The part of the box to cover, as fractions of its length; null for none.</summary>
    public (double From, double To)? Covered { get; init; }
}
