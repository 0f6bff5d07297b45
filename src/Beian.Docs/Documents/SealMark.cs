using Beian.Docs.Geometry;

namespace Beian.Docs.Documents;

/// <summary>A round seal found on a page (圆形印章).</summary>
/// <param name="Center">In pixels of the upright page.</param>
/// <param name="Radius">Of its ring, in pixels.</param>
/// <param name="Coverage">Share of the ring that is inked, 0 to 1.</param>
/// <param name="IsRed">False on a picture without colors, where a ring may be anything.</param>
public sealed record SealMark(PagePoint Center, double Radius, double Coverage, bool IsRed)
{
    public Quad Box => Quad.FromBox(Center.X - Radius, Center.Y - Radius, Center.X + Radius, Center.Y + Radius);
}
