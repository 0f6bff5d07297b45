using Beian.Docs.Geometry;
using OpenCvSharp;

namespace Beian.Docs.Samples.Damage;

/// <summary>A plane seen through a camera: a 3 by 3 matrix, row by row (投影).</summary>
public sealed record Projection(double[] M)
{
    public PagePoint Map(PagePoint p)
    {
        var w = (M[6] * p.X) + (M[7] * p.Y) + M[8];
        return new(((M[0] * p.X) + (M[1] * p.Y) + M[2]) / w, ((M[3] * p.X) + (M[4] * p.Y) + M[5]) / w);
    }

    public Mat ToMat()
    {
        var mat = new Mat(3, 3, MatType.CV_64FC1);
        for (var i = 0; i < 9; i++)
            mat.Set(i / 3, i % 3, M[i]);
        return mat;
    }

    /// <summary>This one first, then <paramref name="next"/>.</summary>
    public Projection Then(Projection next)
    {
        var product = new double[9];
        for (var row = 0; row < 3; row++)
        {
            for (var column = 0; column < 3; column++)
            {
                for (var k = 0; k < 3; k++)
                    product[(row * 3) + column] += next.M[(row * 3) + k] * M[(k * 3) + column];
            }
        }

        return new(product);
    }

    public static Projection Shift(double x, double y) => new([1, 0, x, 0, 1, y, 0, 0, 1]);

    public static Projection Scale(double factor) => new([factor, 0, 0, 0, factor, 0, 0, 0, 1]);

    /// <summary>Clockwise on the page, in degrees, about the origin.</summary>
    public static Projection Turn(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new([cos, -sin, 0, sin, cos, 0, 0, 0, 1]);
    }

    /// <summary>A plane through the origin, tilted in degrees about its two axes, seen from <paramref name="distance"/>.</summary>
    public static Projection Tilt(double aboutX, double aboutY, double distance)
    {
        var (sx, cx) = Math.SinCos(aboutX * Math.PI / 180);
        var (sy, cy) = Math.SinCos(aboutY * Math.PI / 180);
        // x' = cy·x + sy·sx·y;  y' = cx·y;  z' = -sy·x + cy·sx·y;  seen at d/(d+z').
        return new([cy, sy * sx, 0, 0, cx, 0, -sy / distance, cy * sx / distance, 1]);
    }
}
