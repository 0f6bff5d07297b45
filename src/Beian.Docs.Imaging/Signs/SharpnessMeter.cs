using Beian.Docs.Geometry;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Signs;

/// <summary>How wide the edges of the text are for its size (清晰度), under the very boxes of the text.</summary>
internal static class SharpnessMeter
{
    /// <summary>So many lines tell enough.</summary>
    private const int MostLines = 14;

    /// <summary>Of a histogram of slopes.</summary>
    private const int Bins = 256;

    /// <summary>Longest piece of a line that is looked at, in heights.</summary>
    private const double Longest = 8;

    /// <summary>Ink must be darker than its ground by this much, 0 to 255.</summary>
    private const double LeastContrast = 24;

    /// <summary>Half the width, in pixels, that an edge has in the sharpest picture.</summary>
    private const double OfPixels = 0.75;

    /// <summary>Of a detected line's height, the share that the text itself fills.</summary>
    private const double TextShare = 0.68;

    /// <summary>The median over the lines; null when none could be measured.</summary>
    public static double? Measure(Mat page, IReadOnlyList<Quad> lines)
    {
        var chosen = lines.Where(q => q.Width > 1.2 * q.Height && q.Height >= 9).ToList();
        var step = Math.Max(1, chosen.Count / MostLines);
        var widths = chosen.Where((_, i) => i % step == 0).Select(q => EdgeWidth(page, q)).OfType<double>().Order().ToList();
        return widths.Count == 0 ? null : widths[widths.Count / 2];
    }

    private static double? EdgeWidth(Mat page, Quad line)
    {
        var height = line.Height;
        // A long slanted line's box would take in its neighbors: its beginning is enough.
        var piece = line.Slice(0, Math.Min(1, Longest * height / line.Width));
        var left = Math.Clamp((int)piece.Left, 0, page.Cols - 1);
        var top = Math.Clamp((int)piece.Top, 0, page.Rows - 1);
        var right = Math.Clamp((int)piece.Right + 1, left + 1, page.Cols);
        var bottom = Math.Clamp((int)piece.Bottom + 1, top + 1, page.Rows);
        if (right - left < 8 || bottom - top < 8)
            return null;
        using var part = page[top, bottom, left, right];
        using var gray = part.CvtColor(ColorConversionCodes.BGR2GRAY);
        // Noise has edges of its own; this widens all others by a known little.
        Cv2.GaussianBlur(gray, gray, new Size(3, 3), 0.7);
        var (dark, light) = Range(gray);
        if (light - dark < LeastContrast)
            return null;
        using var dx = gray.Sobel(MatType.CV_32F, 1, 0, 3, 0.125);
        using var dy = gray.Sobel(MatType.CV_32F, 0, 1, 3, 0.125);
        using var slope = new Mat();
        Cv2.Magnitude(dx, dy, slope);
        var steepest = Quantile(slope, 0.985);
        if (steepest <= 0)
            return null;
        // A Gaussian edge of contrast c and deviation s is c / (s √2π) steep at most.
        var deviation = (light - dark) / (steepest * Math.Sqrt(2 * Math.PI));
        return Math.Sqrt(Math.Max(0, (deviation * deviation) - (0.7 * 0.7) - (OfPixels * OfPixels))) / (height * TextShare);
    }

    private static (double Dark, double Light) Range(Mat gray)
    {
        using var histogram = new Mat();
        Cv2.CalcHist([gray], [0], null, histogram, 1, [256], [new Rangef(0, 256)]);
        double total = gray.Rows * gray.Cols, seen = 0;
        var (dark, light) = (-1, 255);
        for (var level = 0; level < 256; level++)
        {
            seen += histogram.At<float>(level);
            if (dark < 0 && seen >= 0.03 * total)
                dark = level;
            if (seen >= 0.9 * total)
            {
                light = level;
                break;
            }
        }

        return (dark, light);
    }

    private static double Quantile(Mat values, double at)
    {
        // Of the many values only those near the wanted one need be sorted.
        Cv2.MinMaxLoc(values, out double least, out double most);
        if (most <= least)
            return most;
        values.GetArray(out float[] all);
        var (place, counts) = ((int)(at * (all.Length - 1)), new int[Bins + 1]);
        int BinOf(float value) => (int)((value - least) * Bins / (most - least));
        foreach (var value in all)
            counts[BinOf(value)]++;
        var (bin, below) = (0, 0);
        while (below + counts[bin] <= place)
            below += counts[bin++];
        return all.Where(v => BinOf(v) == bin).Order().ElementAt(place - below);
    }
}
