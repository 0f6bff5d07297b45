using OpenCvSharp;

namespace Beian.Docs.Ocr.Probing;

/// <summary>A ring on a mask, moved to where it is inked best (圆环拟合).</summary>
/// <param name="X">Of the center, in pixels of the mask.</param>
/// <param name="Y">Of the center.</param>
/// <param name="Radius">Of the ring.</param>
/// <param name="Coverage">Share of the directions that find ink at the radius, 0 to 1.</param>
/// <param name="IsFilled">More a disk than a ring.</param>
/// <param name="Contrast">How much more ink lies on the ring than right inside and outside of it, 0 to 1.</param>
public sealed record RingFit(double X, double Y, double Radius, double Coverage, bool IsFilled, double Contrast)
{
    private const int Directions = 90;

    /// <summary>Slack of the radius: a tilted page makes an ellipse.</summary>
    private const double Slack = 0.065;

    public static RingFit Refine(Mat mask, CircleSegment circle)
    {
        var best = (X: (double)circle.Center.X, Y: (double)circle.Center.Y, R: (double)circle.Radius, Score: -1.0);
        foreach (var step in new[] { 0.06, 0.025 })
        {
            var (cx, cy, cr) = (best.X, best.Y, best.R);
            for (var dx = -2; dx <= 2; dx++)
            {
                for (var dy = -2; dy <= 2; dy++)
                {
                    for (var dr = -2; dr <= 2; dr++)
                    {
                        var (x, y, r) = (cx + (dx * step * cr), cy + (dy * step * cr), cr * (1 + (dr * step)));
                        // A narrow band rewards the exact place; the wide one below decides.
                        var score = Covered(mask, x, y, r, 0.03);
                        if (score > best.Score)
                            best = (x, y, r, score);
                    }
                }
            }
        }

        var coverage = Covered(mask, best.X, best.Y, best.R, Slack);
        var beside = Math.Max(Inked(mask, best.X, best.Y, best.R * 0.92), Inked(mask, best.X, best.Y, best.R * 1.1));
        return new RingFit(best.X, best.Y, best.R, coverage, Filling(mask, best.X, best.Y, best.R) > 0.6, Covered(mask, best.X, best.Y, best.R, 0.03) - beside);
    }

    private static double Covered(Mat mask, double x, double y, double radius, double slack)
    {
        var hit = 0;
        for (var i = 0; i < Directions; i++)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * i / Directions);
            for (var r = radius * (1 - slack); r <= (radius * (1 + slack)) + 0.5; r += 1)
            {
                if (!IsInked(mask, x + (r * cos), y + (r * sin)))
                    continue;
                hit++;
                break;
            }
        }

        return hit / (double)Directions;
    }

    private static double Inked(Mat mask, double x, double y, double radius) =>
        Enumerable.Range(0, Directions).Count(i => IsInked(mask, x + (radius * Math.Cos(2 * Math.PI * i / Directions)), y + (radius * Math.Sin(2 * Math.PI * i / Directions)))) / (double)Directions;

    private static double Filling(Mat mask, double x, double y, double radius)
    {
        int inked = 0, all = 0;
        for (var i = 0; i < Directions; i++)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * i / Directions);
            for (var r = 0.15 * radius; r < 0.85 * radius; r += 1.5, all++)
                inked += IsInked(mask, x + (r * cos), y + (r * sin)) ? 1 : 0;
        }

        return all == 0 ? 1 : inked / (double)all;
    }

    private static bool IsInked(Mat mask, double x, double y)
    {
        var (column, row) = ((int)Math.Round(x), (int)Math.Round(y));
        return column >= 0 && row >= 0 && column < mask.Cols && row < mask.Rows && mask.At<byte>(row, column) > 0;
    }
}
