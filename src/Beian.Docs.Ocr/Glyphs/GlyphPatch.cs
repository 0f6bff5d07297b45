using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Ocr.Paddle;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Glyphs;

/// <summary>The ink around one character of a line, half of each neighbor included: 0 is paper, 1 is ink (单字小图).</summary>
/// <remarks>eng/glyphs/draw.py draws what the network learns from the same way.</remarks>
public static class GlyphPatch
{
    public const int Rows = 64, Columns = 96;

    /// <summary>Of a line's height, as the finder boxes it, what a patch shows: a character of full width is four fifths of that.</summary>
    private const double Share = 0.85;

    /// <summary>Rows x Columns numbers, row by row; null where the line is too small to see anything.</summary>
    /// <param name="page">The page.</param>
    /// <param name="line">As the finder boxed it.</param>
    /// <param name="middle">Of the character, 0 to 1 along the line.</param>
    public static float[]? Of(Mat page, Quad line, double middle)
    {
        if (line.Height < 6 || line.Width < 4)
            return null;
        var half = Share * line.Height * Columns / Rows / 2 / line.Width;
        using var crop = QuadWarp.ToSize(page, Between(line.Slice(middle - half, middle + half), (1 - Share) / 2, (1 + Share) / 2), Columns, Rows);
        LineCleaner.DropSeal(crop);
        using var gray = new Mat();
        Cv2.CvtColor(crop, gray, ColorConversionCodes.BGR2GRAY);
        return Ink(gray);
    }

    /// <summary>The dark thirty-third is ink, the light quarter paper.</summary>
    private static float[] Ink(Mat gray)
    {
        var pixels = gray.AsSpan<byte>();
        var sorted = pixels.ToArray();
        Array.Sort(sorted);
        float dark = sorted[sorted.Length / 33], light = sorted[sorted.Length * 3 / 4];
        var scale = 1 / Math.Max(24, light - dark);
        var ink = new float[pixels.Length];
        for (var i = 0; i < ink.Length; i++)
            ink[i] = Math.Clamp((light - pixels[i]) * scale, 0, 1);
        return ink;
    }

    private static Quad Between(Quad quad, double from, double to) => new(
        quad.TopLeft + ((quad.BottomLeft - quad.TopLeft) * from),
        quad.TopRight + ((quad.BottomRight - quad.TopRight) * from),
        quad.TopRight + ((quad.BottomRight - quad.TopRight) * to),
        quad.TopLeft + ((quad.BottomLeft - quad.TopLeft) * to));
}
