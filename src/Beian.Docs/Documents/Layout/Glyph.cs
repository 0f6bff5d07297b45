using Beian.Docs.Recognition;

namespace Beian.Docs.Documents.Layout;

/// <summary>One character on a straightened sheet.</summary>
/// <param name="Text">NFKC-normalized; one character as a rule.</param>
/// <param name="Source">As the engine gave it.</param>
/// <param name="Line">The line it was read from.</param>
/// <param name="Left">Where it begins, in pixels along the rows.</param>
/// <param name="Right">Where it ends, in pixels along the rows.</param>
/// <param name="Row">Middle of its height, in pixels across the rows.</param>
/// <param name="Em">Height of the text, in pixels.</param>
public sealed record Glyph(string Text, RecognizedChar Source, TextLine Line, double Left, double Right, double Row, double Em)
{
    public double Center => (Left + Right) / 2;
}
