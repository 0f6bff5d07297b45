using Beian.Docs.Geometry;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents.Layout;

/// <summary>
/// Coordinates in which the rows of a skewed or tilted page are straight: the direction of the text, as a linear function of the
/// place, is fitted to the lines and taken out.
/// </summary>
public sealed class RowFrame
{
    /// <summary>So many long lines of print tell how the rows run.</summary>
    private const int FewestLong = 2;

    private readonly PagePoint _origin;
    private readonly double _cos;
    private readonly double _sin;
    private readonly double _alongSlope;
    private readonly double _acrossSlope;

    private RowFrame(PagePoint origin, double angle, double alongSlope, double acrossSlope)
    {
        (_origin, _cos, _sin) = (origin, Math.Cos(angle), Math.Sin(angle));
        (_alongSlope, _acrossSlope) = (alongSlope, acrossSlope);
    }

    /// <summary>Fits the frame to lines; long lines weigh more, and those that run another way than most are left out.</summary>
    public static RowFrame Fit(IReadOnlyList<TextLine> lines)
    {
        // Watermarks and stamps run where they like, in long lines.
        var print = lines.Where(l => !l.IsRed && !WatermarkWords.AreIn(l.Text)).ToList();
        var samples = (print.Count(IsLong) >= FewestLong ? print : lines)
            .Where(IsLong)
            .Select(l => (At: l.Quad.Center, Angle: AngleOf(l.Quad), Weight: l.Quad.Width))
            .ToList();
        if (samples.Count == 0)
            return new RowFrame(new PagePoint(0, 0), 0, 0, 0);
        var angle = WeightedMedian(samples.Select(s => (s.Angle, s.Weight)));
        var origin = samples.Aggregate(new PagePoint(0, 0), (sum, s) => sum + s.At) * (1.0 / samples.Count);
        var straight = new RowFrame(origin, angle, 0, 0);
        var kept = samples.Where(s => Math.Abs(s.Angle - angle) < 0.09).Select(s => (At: straight.ToFrame(s.At), Bend: s.Angle - angle, s.Weight)).ToList();
        if (kept.Count < 5)
            return straight;
        var (along, across) = FitPlane(kept);
        return new RowFrame(origin, angle, along, across);
    }

    /// <summary>How far two frames' rows are turned against each other, in radians.</summary>
    public double AngleTo(RowFrame other) => Math.Abs(Math.Atan2((_sin * other._cos) - (_cos * other._sin), (_cos * other._cos) + (_sin * other._sin)));

    /// <summary>Along the rows (X) and across them (Y), in pixels.</summary>
    public PagePoint ToFrame(PagePoint page)
    {
        double dx = page.X - _origin.X, dy = page.Y - _origin.Y;
        double u = (dx * _cos) + (dy * _sin), v = (dy * _cos) - (dx * _sin);
        return new PagePoint(u, v - (u * ((_alongSlope * u / 2) + (_acrossSlope * v))));
    }

    /// <summary>Back onto the page.</summary>
    public PagePoint ToPage(PagePoint frame)
    {
        var u = frame.X;
        var v = (frame.Y + (_alongSlope * u * u / 2)) / (1 - (_acrossSlope * u));
        return new PagePoint(_origin.X + (u * _cos) - (v * _sin), _origin.Y + (u * _sin) + (v * _cos));
    }

    /// <summary>Whether a line shows which way it runs.</summary>
    private static bool IsLong(TextLine line) => line.Quad.Width > 3 * line.Quad.Height;

    /// <summary>How far a line is turned against the rows, in radians.</summary>
    public double TurnOf(Quad quad) => Math.Abs(AngleOf(quad) - Math.Atan2(_sin, _cos)) is var turn && turn > Math.PI ? (2 * Math.PI) - turn : turn;

    private static double AngleOf(Quad quad) => Math.Atan2(
        quad.TopRight.Y + quad.BottomRight.Y - quad.TopLeft.Y - quad.BottomLeft.Y,
        quad.TopRight.X + quad.BottomRight.X - quad.TopLeft.X - quad.BottomLeft.X);

    private static double WeightedMedian(IEnumerable<(double Value, double Weight)> values)
    {
        var sorted = values.OrderBy(v => v.Value).ToList();
        var half = sorted.Sum(v => v.Weight) / 2;
        foreach (var (value, weight) in sorted)
        {
            half -= weight;
            if (half <= 0)
                return value;
        }

        return sorted[^1].Value;
    }

    /// <summary>Least squares of bend = along·u + across·v, damped so that few lines cannot bend much.</summary>
    private static (double Along, double Across) FitPlane(IReadOnlyList<(PagePoint At, double Bend, double Weight)> samples)
    {
        double uu = 0, uv = 0, vv = 0, ub = 0, vb = 0;
        foreach (var (at, bend, weight) in samples)
        {
            uu += weight * at.X * at.X;
            uv += weight * at.X * at.Y;
            vv += weight * at.Y * at.Y;
            ub += weight * at.X * bend;
            vb += weight * at.Y * bend;
        }

        var damping = 0.02 * (uu + vv);
        (uu, vv) = (uu + (3 * damping), vv + damping);
        var determinant = (uu * vv) - (uv * uv);
        return determinant <= 0 ? (0, 0) : (((ub * vv) - (vb * uv)) / determinant, ((vb * uu) - (ub * uv)) / determinant);
    }
}
