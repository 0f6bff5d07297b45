namespace Beian.Docs.Ocr.Shapes;

/// <summary>Where a character and its neighbors stand along a line, 0 to 1.</summary>
/// <param name="Middle">Of the character.</param>
/// <param name="Before">Of its left neighbor; null when it is the first.</param>
/// <param name="After">Of its right neighbor; null when it is the last.</param>
public readonly record struct GlyphPlace(double Middle, double? Before, double? After);
