using OpenCvSharp;

namespace Beian.Docs.Ocr.Paddle;

/// <summary>Parts a blob in which a row of text has grown together with what crosses it: a seal's ring, a watermark, a frame.</summary>
public static class BlobRows
{
    /// <summary>A tangle is at least so many times as high as a row's core.</summary>
    private const double Tangled = 2.2;

    /// <summary>Least length of a row, in heights of a row's core: a watermark's slanted band is shorter along the rows.</summary>
    private const double LeastLength = 4.5;

    /// <summary>The rows, and what is left without them; the contour itself when it is no tangle or holds no row.</summary>
    /// <param name="map">Where the detector sees text: above <paramref name="threshold"/>.</param>
    /// <param name="threshold">Of the map.</param>
    /// <param name="contour">In pixels of the map.</param>
    /// <param name="usualHeight">Height of an ordinary row's core.</param>
    /// <param name="leastFill">Share of its smallest box that a single row fills.</param>
    /// <param name="isSideways">Whether the rows run from top to bottom.</param>
    public static IReadOnlyList<Point[]> Split(Mat map, double threshold, Point[] contour, double usualHeight, double leastFill, bool isSideways)
    {
        var rect = Cv2.MinAreaRect(contour);
        if (Math.Min(rect.Size.Width, rect.Size.Height) < Tangled * usualHeight
            || Cv2.ContourArea(contour) > leastFill * rect.Size.Width * rect.Size.Height)
        {
            return [contour];
        }

        var box = Cv2.BoundingRect(contour);
        using var mask = Seen(map, box, threshold);
        using var inside = Mat.Zeros(box.Height, box.Width, MatType.CV_8UC1).ToMat();
        Cv2.FillPoly(inside, [contour.Select(p => new Point(p.X - box.X, p.Y - box.Y)).ToArray()], Scalar.White);
        Cv2.BitwiseAnd(mask, inside, mask);
        var length = Math.Max(3, (int)(LeastLength * usualHeight));
        using var kernel = Cv2.GetStructuringElement(MorphShapes.Rect, isSideways ? new Size(1, length) : new Size(length, 1));
        using var opened = new Mat();
        Cv2.MorphologyEx(mask, opened, MorphTypes.Open, kernel);
        var rows = Pieces(opened, box, usualHeight).Where(p => Fits(p, usualHeight)).ToList();
        if (rows.Count == 0)
            return [contour];
        using var row = Mat.Zeros(box.Height, box.Width, MatType.CV_8UC1).ToMat();
        Cv2.FillPoly(row, rows.Select(r => r.Select(p => new Point(p.X - box.X, p.Y - box.Y)).ToArray()), Scalar.White);
        using var grown = new Mat();
        using var near = Cv2.GetStructuringElement(MorphShapes.Rect, new Size(3, 3));
        Cv2.Dilate(row, grown, near);
        mask.SetTo(Scalar.Black, grown);
        return [.. rows, .. Pieces(mask, box, usualHeight)];
    }

    /// <summary>Without what a seal's ring only surrounds.</summary>
    private static Mat Seen(Mat map, Rect box, double threshold)
    {
        using var part = new Mat(map, box);
        using var above = new Mat();
        Cv2.Threshold(part, above, threshold, 255, ThresholdTypes.Binary);
        var mask = new Mat();
        above.ConvertTo(mask, MatType.CV_8UC1);
        return mask;
    }

    /// <summary>What a seal or a watermark leaves may be crooked; a row is not.</summary>
    private static bool Fits(Point[] piece, double usualHeight)
    {
        var size = Cv2.MinAreaRect(piece).Size;
        return Math.Min(size.Width, size.Height) < Tangled * usualHeight;
    }

    private static IEnumerable<Point[]> Pieces(Mat mask, Rect box, double usualHeight)
    {
        Cv2.FindContours(mask, out Point[][] found, out _, RetrievalModes.External, ContourApproximationModes.ApproxSimple);
        return found.Where(c => c.Length > 2 && Cv2.ContourArea(c) > usualHeight * usualHeight)
            .Select(c => c.Select(p => new Point(p.X + box.X, p.Y + box.Y)).ToArray());
    }
}
