using OpenCvSharp;

namespace Beian.Docs.Imaging.Signs;

/// <summary>How far a document's colors spread about its paper's (彩色程度). Colored light tints everything alike and does not count.</summary>
internal static class ChromaMeter
{
    /// <summary>Side of the squares that are averaged, so that the noise of single pixels is none.</summary>
    private const int Square = 6;

    /// <summary>Share of the squares left out at the upper end: specks, and what lies over the edge. A seal's thin strokes are some 1.5 of a hundred.</summary>
    private const double Upper = 0.995;

    /// <summary>Share of each side that is left out: the outline is not exact.</summary>
    private const double Edge = 0.05;

    /// <summary>Sum of the three channels below which color is noise.</summary>
    private const double Dark = 100;

    /// <summary>Null when there is too little to tell.</summary>
    public static double? Measure(Mat small)
    {
        int left = (int)(small.Cols * Edge), top = (int)(small.Rows * Edge);
        using var inner = small[top, small.Rows - top, left, small.Cols - left];
        using var squares = new Mat();
        Cv2.Resize(inner, squares, new Size(Math.Max(1, inner.Cols / Square), Math.Max(1, inner.Rows / Square)), 0, 0, InterpolationFlags.Area);
        var colors = new List<(double Red, double Blue)>();
        var (rows, columns) = (squares.Rows, squares.Cols);
        for (var y = 0; y < rows; y++)
        {
            for (var x = 0; x < columns; x++)
            {
                var pixel = squares.Get<Vec3b>(y, x);
                double sum = pixel.Item0 + pixel.Item1 + pixel.Item2;
                if (sum >= Dark)
                    colors.Add((pixel.Item2 / sum, pixel.Item0 / sum));
            }
        }

        if (colors.Count < 200)
            return null;
        var red = Median(colors.Select(c => c.Red));
        var blue = Median(colors.Select(c => c.Blue));
        var spread = colors.Select(c => Math.Abs(c.Red - red) + Math.Abs(c.Blue - blue)).Order().ToArray();
        return spread[(int)(Upper * (spread.Length - 1))];
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
