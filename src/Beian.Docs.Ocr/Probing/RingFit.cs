using OpenCvSharp;

namespace Beian.Docs.Ocr.Probing;

/// <summary>A ring on a mask, moved to where it is inked best (圆环拟合).</summary>
/// <param name="X">Of the center, in pixels of the mask.</param>
/// <param name="Y">Of the center.</param>
/// <param name="Radius">Of the ring.</param>
/// <param name="Coverage">Share of the directions that find ink at the radius, 0 to 1.</param>
/// <param name="IsFilled">More a disk than a ring.</param>
/// <param name="Contrast">How much more ink lies on the ring than right inside and outside of it, 0 to 1.</param>
/// <param name="Arc">Share of the ring that the longest stretch takes that is inked all along, 0 to 1.</param>
public sealed record RingFit(double X, double Y, double Radius, double Coverage, bool IsFilled, double Contrast, double Arc)
{
    private const int Directions = 90;

    /// <summary>Slack of the radius: a tilted page makes an ellipse; a narrow band rewards the exact place.</summary>
    private const double Slack = 0.065, Narrow = 0.03;

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
                        var score = Covered(mask, x, y, r, Narrow);
                        if (score > best.Score)
                            best = (x, y, r, score);
                    }
                }
            }
        }

        var coverage = Covered(mask, best.X, best.Y, best.R, Slack);
        var beside = Math.Max(Inked(mask, best.X, best.Y, best.R * 0.92), Inked(mask, best.X, best.Y, best.R * 1.1));
        return new RingFit(best.X, best.Y, best.R, coverage, Filling(mask, best.X, best.Y, best.R) > 0.6, Covered(mask, best.X, best.Y, best.R, Narrow) - beside, Longest(Hits(mask, best.X, best.Y, best.R, Narrow)));
    }

    private static double Covered(Mat mask, double x, double y, double radius, double slack) => Hits(mask, x, y, radius, slack).Count(h => h) / (double)Directions;

    /// <summary>Direction by direction whether there is ink at the radius.</summary>
    private static bool[] Hits(Mat mask, double x, double y, double radius, double slack)
    {
        var hits = new bool[Directions];
        for (var i = 0; i < Directions; i++)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * i / Directions);
            for (var r = radius * (1 - slack); r <= (radius * (1 + slack)) + 0.5 && !hits[i]; r += 1)
                hits[i] = IsInked(mask, x + (r * cos), y + (r * sin));
        }

        return hits;
    }

    /// <summary>One direction that misses does not end a stretch: a rule that was taken out cuts through.</summary>
    private static double Longest(bool[] hits)
    {
        int longest = 0, length = 0, missed = 0;
        // Twice round: a stretch may lie across the beginning.
        for (var i = 0; i < 2 * Directions; i++)
        {
            if (hits[i % Directions])
                (length, missed) = (length + missed + 1, 0);
            else if (length > 0 && missed == 0)
                missed = 1;
            else
                (length, missed) = (0, 0);
            longest = Math.Max(longest, length);
        }

        return Math.Min(longest, Directions) / (double)Directions;
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
