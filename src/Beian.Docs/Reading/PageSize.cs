namespace Beian.Docs.Reading;

/// <summary>Width and height of a page in pixels.</summary>
public sealed record PageSize(int Width, int Height);
