using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.Papers;

/// <summary>A signature that is no word: quick strokes of a pen (签名).</summary>
public static class Scribble
{
    /// <summary>Gives the box of the ink, in millimeters.</summary>
    public static SKRect Draw(Sheet sheet, Dice dice, double left, double middle, double size)
    {
        using var builder = new SKPathBuilder();
        var (x, y) = (left, middle + dice.Bell(size * 0.15));
        builder.MoveTo((float)x, (float)y);
        for (var stroke = dice.Int(7, 14); stroke > 0; stroke--)
        {
            if (dice.Chance(0.3))
            {
                x += dice.Between(0, 0.4) * size;
                builder.MoveTo((float)x, (float)(middle + (dice.Between(-0.6, 0.6) * size)));
            }

            var next = x + (dice.Between(-0.25, 0.6) * size);
            builder.CubicTo(
                (float)(x + dice.Bell(size * 0.4)), (float)(middle + (dice.Between(-0.7, 0.7) * size)), (float)(next + dice.Bell(size * 0.4)),
                (float)(middle + (dice.Between(-0.7, 0.7) * size)), (float)next, (float)(middle + (dice.Between(-0.55, 0.55) * size)));
            x = Math.Max(left, next);
        }

        using var path = builder.Detach();
        var color = dice.Pick((new SKColor(25, 25, 30), 0.7), (new SKColor(30, 45, 140), 0.3));
        using var pen = new SKPaint { Color = color, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = (float)dice.Between(0.35, 0.7), StrokeCap = SKStrokeCap.Round };
        sheet.Canvas.DrawPath(path, pen);
        return path.TightBounds;
    }
}
