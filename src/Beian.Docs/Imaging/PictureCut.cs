using Beian.Docs.Geometry;

namespace Beian.Docs.Imaging;

/// <summary>The part of a page that is wanted, and how it is turned (截取范围).</summary>
/// <param name="Region">In the frame of the page's original size; null for the whole page.</param>
/// <param name="Rotation">Degrees (0, 90, 180, 270) to turn clockwise.</param>
public sealed record PictureCut(Quad? Region, int Rotation);
