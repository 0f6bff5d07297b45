using Beian.Docs.Benchmarks.Shapes;
using Beian.Docs.Geometry;
using Beian.Docs.Samples.Invention;
using OpenCvSharp;
using SkiaSharp;

namespace Beian.Docs.Benchmarks.Letters;

/// <summary>A drawn and damaged line of letters, figures and signs (绘制的文字行).</summary>
/// <param name="Picture">In color.</param>
/// <param name="Line">As a finder would box it.</param>
/// <param name="Middles">Of its characters, 0 to 1 along the line, off by what a recognizer is off.</param>
internal sealed record DrawnText(Mat Picture, Quad Line, double[] Middles) : IDisposable
{
    public void Dispose() => Picture.Dispose();

    public static DrawnText Draw(string text, SKTypeface face, Dice dice)
    {
        var em = Math.Exp(dice.Between(Math.Log(14), Math.Log(46)));
        var drawn = em * 2;
        using var font = new SKFont(face, (float)(drawn * dice.Between(0.88, 1.08))) { ScaleX = (float)dice.Between(0.9, 1.08), SkewX = (float)dice.Bell(0.02), Edging = SKFontEdging.Antialias };
        var spacing = dice.Chance(0.25) ? dice.Between(0, 0.12) * drawn : 0;
        var widths = text.Select(c => (double)font.MeasureText(c.ToString()) + spacing).ToArray();
        var margin = drawn * 0.8;
        int width = (int)(widths.Sum() + (2 * margin)), height = (int)(drawn * 2.1);
        var baseline = (height / 2.0) + (0.37 * drawn);
        using var bitmap = new SKBitmap(width, height, SKColorType.Gray8, SKAlphaType.Opaque);
        var middles = new double[text.Length];
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.White);
            var gray = (byte)dice.Int(0, 80);
            using var paint = new SKPaint { Color = new SKColor(gray, gray, gray), IsAntialias = true };
            // The rule of a blank.
            if (dice.Chance(0.2))
                canvas.DrawRect(0, (float)(baseline + (drawn * dice.Between(0.1, 0.3))), width, (float)(drawn * dice.Between(0.02, 0.06)), paint);
            // Ink spreads.
            if (dice.Chance(0.4))
                (paint.Style, paint.StrokeWidth) = (SKPaintStyle.StrokeAndFill, (float)(drawn * dice.Between(0, 0.035)));
            var x = margin;
            for (var i = 0; i < text.Length; x += widths[i++])
            {
                canvas.DrawText(text[i].ToString(), (float)x, (float)baseline, SKTextAlign.Left, font, paint);
                middles[i] = x + ((widths[i] - spacing) / 2);
            }
        }

        using var full = Mat.FromPixelData(height, width, MatType.CV_8UC1, bitmap.GetPixels(), bitmap.RowBytes);
        using var small = new Mat();
        Cv2.Resize(full, small, new Size(width / 2, height / 2), 0, 0, InterpolationFlags.Area);
        using var damaged = LineDrawer.Damage(small, dice, em);
        var picture = damaged.CvtColor(ColorConversionCodes.GRAY2BGR);
        // Boxes of lines in Latin letters alone are smaller than those that hold Chinese ones.
        var half = em / dice.Between(0.6, 0.88) / 2;
        var center = (height / 4.0) + (dice.Between(-0.06, 0.06) * em);
        var (fall, lean) = (dice.Bell(0.008) * width / 2, dice.Bell(0.03) * em);
        double left = 0.3 * em, right = (width / 2.0) - left;
        var quad = new Quad(new(left + lean, center - half - fall), new(right + lean, center - half + fall), new(right - lean, center + half + fall), new(left - lean, center + half - fall));
        return new(picture, quad, [.. middles.Select(m => ((m / 2) - left + dice.Bell(0.05 * em)) / (right - left))]);
    }
}
