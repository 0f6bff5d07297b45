using OpenCvSharp;

namespace Beian.Docs.Ocr.Paddle;

/// <summary>Parts a blob where its height jumps: small text on the left that has grown together with a large title on the right.</summary>
public static class BlobSplit
{
    /// <summary>Least ratio between the heights of the two parts.</summary>
    private const double Step = 1.8;

    /// <summary>Two contours, or the one that was given when it has no clear step.</summary>
    /// <param name="contour">In pixels of the map.</param>
    /// <param name="box">Its upright box.</param>
    public static IEnumerable<Point[]> AtStep(Point[] contour, Rect box)
    {
        using var mask = Mat.Zeros(box.Height, box.Width, MatType.CV_8UC1).ToMat();
        Cv2.FillPoly(mask, [contour.Select(p => new Point(p.X - box.X, p.Y - box.Y)).ToArray()], Scalar.White);
        var heights = Heights(mask, box.Width, box.Height);
        var at = BestStep(heights);
        if (at == 0)
            return [contour];
        Point[]? Part(int from, int to)
        {
            using var half = Mat.Zeros(box.Height, box.Width, MatType.CV_8UC1).ToMat();
            using var source = new Mat(mask, Rect.FromLTRB(from, 0, to, box.Height));
            using var target = new Mat(half, Rect.FromLTRB(from, 0, to, box.Height));
            source.CopyTo(target);
            Cv2.FindContours(half, out Point[][] found, out _, RetrievalModes.External, ContourApproximationModes.ApproxSimple);
            return found.MaxBy(c => Cv2.ContourArea(c))?.Select(p => new Point(p.X + box.X, p.Y + box.Y)).ToArray();
        }

        return new[] { Part(0, at), Part(at, box.Width) }.OfType<Point[]>();
    }

    private static int[] Heights(Mat mask, int width, int height)
    {
        var pixels = mask.AsSpan<byte>();
        var heights = new int[width];
        for (var x = 0; x < width; x++)
        {
            for (var y = 0; y < height; y++)
                heights[x] += pixels[(y * width) + x] == 0 ? 0 : 1;
        }

        return heights;
    }

    /// <summary>The column that parts the blob into two of the least variance; 0 when they are of like height.</summary>
    private static int BestStep(int[] heights)
    {
        int total = heights.Sum(), best = 0;
        double left = 0, bestGain = 0;
        for (var x = 1; x < heights.Length; x++)
        {
            left += heights[x - 1];
            double first = left / x, second = (total - left) / (heights.Length - x);
            var gain = (double)x * (heights.Length - x) * (first - second) * (first - second);
            if (gain > bestGain)
                (best, bestGain) = (x, gain);
        }

        if (best == 0)
            return 0;
        double low = heights[..best].Average(), high = heights[best..].Average();
        var isStep = Math.Max(low, high) > Step * Math.Max(1, Math.Min(low, high));
        return isStep && best > low && heights.Length - best > 0.6 * high ? best : 0;
    }
}
