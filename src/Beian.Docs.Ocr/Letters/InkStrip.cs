using Beian.Docs.Ocr.Paddle;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Letters;

/// <summary>The ink of a piece of one line, upright and of a fixed height: 0 is paper, 1 is ink.</summary>
public sealed class InkStrip
{
    /// <summary>Rows of every strip.</summary>
    public const int Rows = 88;

    /// <summary>Height of a full-width character on it: the lines that the finder gives are about half as high again as their text.</summary>
    public const double Em = Rows * 0.68;

    /// <summary>What is fainter than this part of the ink's contrast is paper.</summary>
    private const float Faint = 0.15f;

    private readonly float[] _ink;

    private InkStrip(float[] ink, int columns)
    {
        _ink = ink;
        Columns = columns;
    }

    public int Columns { get; }

    public ReadOnlySpan<float> Ink => _ink;

    public float this[int row, int column] => _ink[(row * Columns) + column];

    /// <param name="bgr">As high as <see cref="Rows"/>; changed when a seal lies over it.</param>
    public static InkStrip From(Mat bgr)
    {
        LineCleaner.DropSeal(bgr);
        using var gray = new Mat();
        Cv2.CvtColor(bgr, gray, ColorConversionCodes.BGR2GRAY);
        return FromGray(gray);
    }

    public static InkStrip FromGray(Mat gray)
    {
        var pixels = gray.AsSpan<byte>();
        Span<int> counts = stackalloc int[256];
        foreach (var p in pixels)
            counts[p]++;
        float dark = Rank(counts, pixels.Length / 33), light = Rank(counts, pixels.Length * 3 / 4);
        var scale = 1 / Math.Max(24, light - dark);
        var ink = new float[pixels.Length];
        for (var i = 0; i < ink.Length; i++)
            ink[i] = Math.Clamp((((light - pixels[i]) * scale) - Faint) / (1 - Faint), 0, 1);
        return new InkStrip(ink, gray.Cols);
    }

    private static int Rank(ReadOnlySpan<int> counts, int rank)
    {
        var value = 0;
        for (var seen = counts[0]; seen <= rank && value < 255; seen += counts[value])
            value++;
        return value;
    }
}
