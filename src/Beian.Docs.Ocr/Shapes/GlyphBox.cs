namespace Beian.Docs.Ocr.Shapes;

/// <summary>Where the ink of one character lies on a strip, in pixels; right and bottom are outside.</summary>
public readonly record struct GlyphBox(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;

    public int Height => Bottom - Top;
}
