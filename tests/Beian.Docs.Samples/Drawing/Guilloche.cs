using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>Meshes of fine waves, drawn from scratch (底纹).</summary>
public static class Guilloche
{
    /// <summary>Two families of waves over a box; the ink at a place is <paramref name="colors"/> from left to right.</summary>
    public static void Mesh(SKCanvas canvas, SKRect box, Dice dice, SKColor[] colors, double period, double stroke)
    {
        using var shader = SKShader.CreateLinearGradient(new(box.Left, 0), new(box.Right, 0), colors, SKShaderTileMode.Clamp);
        using var paint = new SKPaint { Shader = shader, Style = SKPaintStyle.Stroke, StrokeWidth = (float)stroke, IsAntialias = true };
        canvas.Save();
        canvas.ClipRect(box);
        for (var family = 0; family < 2; family++)
        {
            var swing = dice.Between(1.5, 3) * period;
            var wave = dice.Between(6, 14) * period;
            var slope = (family == 0 ? 1 : -1) * dice.Between(0.05, 0.3);
            var phase = dice.Between(0, 6);
            using var path = new SKPathBuilder();
            for (var y = box.Top - (swing * 2) - (Math.Abs(slope) * box.Width); y < box.Bottom + (swing * 2) + (Math.Abs(slope) * box.Width); y += period)
            {
                for (double x = box.Left; x <= box.Right + 1; x += wave / 10)
                {
                    var point = new SKPoint((float)x, (float)(y + (slope * (x - box.Left)) + (swing * Math.Sin((x / wave * 6.28) + phase + (y * 0.06)))));
                    if (x == box.Left)
                        path.MoveTo(point);
                    else
                        path.LineTo(point);
                }
            }

            using var built = path.Detach();
            canvas.DrawPath(built, paint);
        }

        canvas.Restore();
    }

    /// <summary>A border of small squares or rings between two rectangles.</summary>
    public static void Border(SKCanvas canvas, SKRect box, double width, SKColor ink, int style)
    {
        using var line = new SKPaint { Color = ink, Style = SKPaintStyle.Stroke, StrokeWidth = (float)(width * 0.1), IsAntialias = true };
        canvas.DrawRect(box, line);
        var inner = SKRect.Inflate(box, -(float)width, -(float)width);
        canvas.DrawRect(inner, line);
        var step = width * 0.9;
        foreach (var (x, y) in Along(box, width, step))
        {
            var r = (float)(width * 0.36);
            switch (style)
            {
                case 0:
                    canvas.DrawCircle((float)x, (float)y, r, line);
                    canvas.DrawCircle((float)(x + (width * 0.3)), (float)y, r, line);
                    break;
                case 1:
                    canvas.DrawRect(SKRect.Create((float)x - r, (float)y - r, r * 2, r * 2), line);
                    canvas.DrawRect(SKRect.Create((float)x - (r / 2), (float)y - (r / 2), r, r), line);
                    break;
                default:
                    canvas.DrawLine((float)x - r, (float)y - r, (float)x + r, (float)y + r, line);
                    canvas.DrawLine((float)x - r, (float)y + r, (float)x + r, (float)y - r, line);
                    canvas.DrawCircle((float)x, (float)y, r * 0.6f, line);
                    break;
            }
        }
    }

    private static IEnumerable<(double X, double Y)> Along(SKRect box, double width, double step)
    {
        for (var x = box.Left + (width / 2); x < box.Right; x += step)
        {
            yield return (x, box.Top + (width / 2));
            yield return (x, box.Bottom - (width / 2));
        }

        for (var y = box.Top + (width * 1.5); y < box.Bottom - width; y += step)
        {
            yield return (box.Left + (width / 2), y);
            yield return (box.Right - (width / 2), y);
        }
    }
}
