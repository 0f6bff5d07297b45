using Beian.Docs.Imaging.Steps;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Paddle;

/// <summary>Prepares the picture of one line for reading.</summary>
public static class LineCleaner
{
    /// <summary>Share of the ink's contrast below which marks are background.</summary>
    private const double FaintShare = 0.2;

    /// <summary>Lets a seal over the line fall away, unless the line itself is printed in red. In place; answers whether it is.</summary>
    public static bool DropSeal(Mat line)
    {
        using var clean = line.Clone();
        if (SealDropout.Apply(clean) < 0.01)
            return false;
        if (Contrast(clean) < 0.5 * Contrast(line))
            return true;
        clean.CopyTo(line);
        return false;
    }

    /// <summary>Whitens what is much fainter than the line's own ink: words printed pale into the paper, guilloche. In place; answers the ink's contrast, 0 to 1.</summary>
    public static double LiftFaint(Mat line)
    {
        using var gray = new Mat();
        Cv2.CvtColor(line, gray, ColorConversionCodes.BGR2GRAY);
        var (ink, paper) = InkAndPaper(gray.AsSpan<byte>());
        var contrast = (paper - ink) / Math.Max(1, paper);
        if (paper - ink < 40)
            return contrast;
        var limit = paper - (FaintShare * (paper - ink));
        line.ConvertTo(line, -1, 255 / limit, 0);
        return contrast;
    }

    /// <summary>The brightness below which a fiftieth lies, and nine tenths.</summary>
    private static (double Ink, double Paper) InkAndPaper(ReadOnlySpan<byte> gray)
    {
        Span<int> counts = stackalloc int[256];
        foreach (var value in gray)
            counts[value]++;
        return (At(counts, gray.Length / 50), At(counts, (int)(gray.Length * 9L / 10)));
    }

    private static int At(ReadOnlySpan<int> counts, int place)
    {
        var level = 0;
        for (var seen = counts[0]; seen <= place && level < 255; seen += counts[level])
            level++;
        return level;
    }

    private static double Contrast(Mat bgr)
    {
        using var gray = new Mat();
        Cv2.CvtColor(bgr, gray, ColorConversionCodes.BGR2GRAY);
        Cv2.MeanStdDev(gray, out _, out var deviation);
        return deviation.Val0;
    }
}
