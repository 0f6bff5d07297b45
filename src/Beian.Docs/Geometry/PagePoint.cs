namespace Beian.Docs.Geometry;

/// <summary>A place on a page, in pixels from its top left corner; x to the right, y down.</summary>
public readonly record struct PagePoint(double X, double Y)
{
    public static PagePoint operator +(PagePoint a, PagePoint b) => new(a.X + b.X, a.Y + b.Y);

    public static PagePoint operator -(PagePoint a, PagePoint b) => new(a.X - b.X, a.Y - b.Y);

    public static PagePoint operator *(PagePoint a, double factor) => new(a.X * factor, a.Y * factor);

    /// <summary>Length of the way from the origin, in pixels.</summary>
    public double Length => Math.Sqrt((X * X) + (Y * Y));
}
