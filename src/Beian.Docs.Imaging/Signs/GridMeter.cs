using Beian.Docs.Geometry;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Signs;

/// <summary>A fine regular pattern, as a screen's dots leave it: lone peaks in the spectrum (屏幕网纹).</summary>
internal static class GridMeter
{
    /// <summary>Sides of the square that is looked at, in pixels of the page: the larger one where it fits.</summary>
    private static readonly int[] Sides = [512, 256];

    /// <summary>Waves longer than this many pixels are print, borders and lines of text.</summary>
    private const double LongestWave = 14;

    /// <summary>The highest peak over its neighborhood, in powers of e; null when the document is smaller than the square.</summary>
    public static double? Measure(Mat page, Quad region)
    {
        foreach (var side in Sides)
        {
            var (x, y) = ((int)(region.Center.X - (side / 2.0)), (int)(region.Center.Y - (side / 2.0)));
            if (region.Right - region.Left >= side && region.Bottom - region.Top >= side && x >= 0 && y >= 0 && x + side <= page.Cols && y + side <= page.Rows)
                return Measure(page, new Rect(x, y, side, side));
        }

        return null;
    }

    private static double Measure(Mat page, Rect square)
    {
        using var part = page[square];
        using var gray = part.CvtColor(ColorConversionCodes.BGR2GRAY);
        using var level = new Mat();
        gray.ConvertTo(level, MatType.CV_32F);
        Cv2.Subtract(level, level.Mean(), level);
        using var window = new Mat();
        Cv2.CreateHanningWindow(window, square.Size, MatType.CV_32F);
        Cv2.Multiply(level, window, level);
        using var spectrum = new Mat();
        Cv2.Dft(level, spectrum, DftFlags.ComplexOutput);
        Cv2.Split(spectrum, out var parts);
        using var power = new Mat();
        Cv2.Magnitude(parts[0], parts[1], power);
        foreach (var p in parts)
            p.Dispose();
        Cv2.Add(power, Scalar.All(1), power);
        Cv2.Log(power, power);
        return HighestPeak(power, square.Width);
    }

    private static double HighestPeak(Mat log, int side)
    {
        // A single bin sticks out of noise by chance; a peak of the window is three bins wide.
        using var smooth = log.Blur(new Size(3, 3));
        using var around = log.Blur(new Size(25, 25));
        using var over = new Mat();
        Cv2.Subtract(smooth, around, over);
        over.GetArray(out float[] values);
        double best = 0;
        var least = side / LongestWave;
        for (var row = 0; row < side; row++)
        {
            // Only half the plane: the other is its mirror image.
            for (var column = 0; column <= side / 2; column++)
            {
                int fy = row <= side / 2 ? row : row - side, fx = column;
                if ((fx * fx) + (fy * fy) < least * least || IsJpeg(fx, fy, side / 8) || (Math.Abs(fy) < 13 && Math.Abs(fx) < 13))
                    continue;
                best = Math.Max(best, values[(row * side) + column]);
            }
        }

        return best;
    }

    /// <summary>JPEG's squares of eight pixels, and upright print, stand on the axes of the spectrum.</summary>
    private static bool IsJpeg(int fx, int fy, int step) => Math.Abs(fx) <= 3 || Math.Abs(fy) <= 3 || (Near(fx, step) && Near(fy, step));

    private static bool Near(int frequency, int step) => Math.Abs(frequency) % step is var rest && (rest <= 2 || rest >= step - 2);
}
