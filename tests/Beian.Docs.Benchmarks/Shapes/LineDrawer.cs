using Beian.Docs.Geometry;
using Beian.Docs.Samples.Invention;
using OpenCvSharp;
using SkiaSharp;

namespace Beian.Docs.Benchmarks.Shapes;

/// <summary>Draws lines as they come out of scanners and phones: small, soft, noisy, fat or thin, a little turned.</summary>
internal static class LineDrawer
{
    /// <summary>The damaged picture in gray, and the line on it as a finder would box it.</summary>
    /// <param name="characters">From left to right.</param>
    /// <param name="face">That has them.</param>
    /// <param name="dice">Decides the damage.</param>
    public static (Mat Gray, Quad Line) Photograph(IReadOnlyList<string> characters, SKTypeface face, Dice dice)
    {
        var em = Math.Exp(dice.Between(Math.Log(13), Math.Log(52)));
        // Drawn at twice the size and reduced, as a sensor does.
        var drawn = em * 2;
        var pitch = drawn * dice.Between(0.98, 1.15);
        var margin = drawn * 0.7;
        int width = (int)((pitch * characters.Count) + (2 * margin)), height = (int)(drawn * 2.1);
        using var bitmap = new SKBitmap(width, height, SKColorType.Gray8, SKAlphaType.Opaque);
        Write(bitmap, characters, face, dice, drawn, pitch, margin);
        using var full = Mat.FromPixelData(height, width, MatType.CV_8UC1, bitmap.GetPixels(), bitmap.RowBytes);
        using var small = new Mat();
        Cv2.Resize(full, small, new Size(width / 2, height / 2), 0, 0, InterpolationFlags.Area);
        var damaged = Damage(small, dice, em);

        // The line as a finder would box it: its middle and its height off by some.
        var half = em / dice.Between(0.61, 0.75) / 2;
        var center = (height / 4.0) + dice.Bell(0.03 * em);
        var (fall, lean) = (dice.Bell(0.008) * width / 2, dice.Bell(0.03) * em);
        var left = 0.25 * em;
        var right = (width / 2.0) - left;
        var quad = new Quad(new(left + lean, center - half - fall), new(right + lean, center - half + fall), new(right - lean, center + half + fall), new(left - lean, center + half - fall));
        return (damaged, quad);
    }

    private static void Write(SKBitmap bitmap, IReadOnlyList<string> characters, SKTypeface face, Dice dice, double em, double pitch, double margin)
    {
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        using var font = new SKFont(face, (float)em) { ScaleX = (float)dice.Between(0.93, 1.06), SkewX = (float)dice.Bell(0.02) };
        var gray = (byte)dice.Int(0, 70);
        using var paint = new SKPaint { Color = new SKColor(gray, gray, gray), IsAntialias = true };
        // Ink spreads.
        if (dice.Chance(0.4))
            (paint.Style, paint.StrokeWidth) = (SKPaintStyle.StrokeAndFill, (float)(em * dice.Between(0, 0.035)));
        for (var i = 0; i < characters.Count; i++)
            canvas.DrawText(characters[i], (float)(margin + (pitch * (i + 0.5))), (float)((bitmap.Height / 2.0) + (0.37 * em)), SKTextAlign.Center, font, paint);
    }

    internal static Mat Damage(Mat gray, Dice dice, double em)
    {
        var result = gray.Clone();
        var blur = em * dice.Between(0.004, 0.042);
        if (blur > 0.25)
            Cv2.GaussianBlur(result, result, new Size(0, 0), blur);
        if (dice.Chance(0.1))
            Cv2.Threshold(result, result, dice.Int(110, 190), 255, ThresholdTypes.Binary);
        var contrast = dice.Between(0.45, 1);
        result.ConvertTo(result, -1, contrast, (255 * (1 - contrast) * dice.Between(0.2, 0.9)) + dice.Int(-10, 1));
        if (dice.Chance(0.6))
            AddNoise(result, dice, dice.Between(1, 12) * contrast);
        if (dice.Chance(0.5))
        {
            Cv2.ImEncode(".jpg", result, out var bytes, new ImageEncodingParam(ImwriteFlags.JpegQuality, dice.Int(35, 90)));
            result.Dispose();
            result = Cv2.ImDecode(bytes, ImreadModes.Grayscale);
        }

        return result;
    }

    private static void AddNoise(Mat gray, Dice dice, double deviation)
    {
        var random = new Random(dice.Int(0, int.MaxValue));
        foreach (ref var pixel in gray.AsSpan<byte>())
        {
            var bell = random.NextSingle() + random.NextSingle() + random.NextSingle() + random.NextSingle() - 2;
            pixel = (byte)Math.Clamp(pixel + (bell * 1.73 * deviation), 0, 255);
        }
    }
}
