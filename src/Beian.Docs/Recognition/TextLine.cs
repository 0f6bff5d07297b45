using Beian.Docs.Geometry;

namespace Beian.Docs.Recognition;

/// <summary>A line of text on a page.</summary>
/// <param name="Quad">In pixels of the picture that was read.</param>
/// <param name="Chars">In reading order.</param>
public sealed record TextLine(Quad Quad, IReadOnlyList<RecognizedChar> Chars)
{
    public string Text { get; } = string.Concat(Chars.Select(c => c.Text));

    /// <summary>Mean of the characters' confidences; 0 when empty.</summary>
    public double Confidence { get; } = Chars.Count == 0 ? 0 : Chars.Average(c => c.Confidence);
}
