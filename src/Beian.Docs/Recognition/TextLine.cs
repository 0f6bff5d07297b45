using Beian.Docs.Geometry;

namespace Beian.Docs.Recognition;

/// <summary>A line of text on a page.</summary>
/// <param name="Quad">In pixels of the picture that was read.</param>
/// <param name="Chars">In reading order.</param>
public sealed record TextLine(Quad Quad, IReadOnlyList<RecognizedChar> Chars)
{
    /// <summary>How much darker the ink is than the paper, 0 to 1; 1 when the engine does not say.</summary>
    public double Contrast { get; init; } = 1;

    /// <summary>Printed in red, as seals are.</summary>
    public bool IsRed { get; init; }

    public string Text { get; } = string.Concat(Chars.Select(c => c.Text));

    /// <summary>Mean of the characters' confidences; 0 when empty.</summary>
    public double Confidence { get; } = Chars.Count == 0 ? 0 : Chars.Average(c => c.Confidence);
}
