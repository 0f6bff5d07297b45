using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>Emblem-like shapes, stars, seals and portraits of nobody, none of them a copy of the real art (图案).</summary>
public static class Marks
{
    public static void Star(SKCanvas canvas, double x, double y, double radius, SKColor color)
    {
        using var builder = new SKPathBuilder();
        for (var i = 0; i < 10; i++)
        {
            var r = i % 2 == 0 ? radius : radius * 0.39;
            var angle = (Math.PI * i / 5) - (Math.PI / 2);
            var point = new SKPoint((float)(x + (r * Math.Cos(angle))), (float)(y + (r * Math.Sin(angle))));
            if (i == 0)
                builder.MoveTo(point);
            else
                builder.LineTo(point);
        }

        builder.Close();
        using var path = builder.Detach();
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawPath(path, paint);
    }

    /// <summary>A red disk with a rim, a gate-like block and stars: emblem-like only.</summary>
    public static void Emblem(SKCanvas canvas, double x, double y, double radius, SKColor red, SKColor gold)
    {
        using var fill = new SKPaint { Color = red, IsAntialias = true };
        using var rim = new SKPaint { Color = gold, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = (float)(radius * 0.13) };
        var (fx, fy, fr) = ((float)x, (float)y, (float)radius);
        canvas.DrawCircle(fx, fy, fr, fill);
        canvas.DrawCircle(fx, fy, fr * 0.86f, rim);
        Star(canvas, x, y - (radius * 0.38), radius * 0.22, gold);
        for (var i = 0; i < 4; i++)
            Star(canvas, x + ((i - 1.5) * radius * 0.3), y - (radius * (i is 0 or 3 ? 0.02 : -0.06)), radius * 0.09, gold);
        using var block = new SKPaint { Color = gold, IsAntialias = true };
        canvas.DrawRect(fx - (fr * 0.45f), fy + (fr * 0.28f), fr * 0.9f, fr * 0.16f, block);
        canvas.DrawRect(fx - (fr * 0.32f), fy + (fr * 0.18f), fr * 0.64f, fr * 0.06f, block);
        canvas.DrawCircle(fx, fy + (fr * 0.72f), fr * 0.16f, rim);
    }

    /// <summary>The number that the police give most seals: of three owners in five, the same for an owner always (印章编码).</summary>
    private static string? RimNumber(string owner)
    {
        var hash = Hash(owner);
        return hash % 5 < 3 ? $"{hash:0000000000}{hash / 7 % 1000:000}" : null;
    }

    private static uint Hash(string owner) => owner.Aggregate(17u, (h, c) => (h * 31) + c);

    /// <summary>Along the rim below, the heads of its figures to the middle.</summary>
    private static void Rim(Sheet sheet, string number, double x, double y, double radius, SKColor ink)
    {
        const double step = 6.5;
        var style = new TextStyle("song-semibold", radius * 0.1, ink);
        for (var i = 0; i < number.Length; i++)
        {
            sheet.Canvas.Save();
            sheet.Canvas.RotateDegrees((float)(step * (((number.Length - 1) / 2.0) - i)), (float)x, (float)y);
            sheet.Centered(number[i].ToString(), x, y + (radius * (0.8 + (number[^1] % 5 * 0.02))), style);
            sheet.Canvas.Restore();
        }
    }

    /// <summary>Ring, star and the owner's name along the arc.</summary>
    public static void Seal(Sheet sheet, string owner, double x, double y, double radius, SKColor ink, double turn, string? below = null)
    {
        var canvas = sheet.Canvas;
        using var ring = new SKPaint { Color = ink, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = (float)(radius * 0.06) };
        canvas.Save();
        canvas.RotateDegrees((float)turn, (float)x, (float)y);
        canvas.DrawCircle((float)x, (float)y, (float)radius, ring);
        Star(canvas, x, y, radius * 0.3, ink);
        var style = new TextStyle("song-semibold", radius * Math.Min(0.27, 4.2 / owner.Length), ink);
        // Of some seals the name runs almost all around.
        var sweep = Math.Min(250 + (Hash(owner) / 11 % 4 * 12), owner.Length * 24.0);
        for (var i = 0; i < owner.Length; i++)
        {
            var angle = owner.Length == 1 ? 0 : -(sweep / 2) + (sweep * i / (owner.Length - 1));
            canvas.Save();
            canvas.RotateDegrees((float)angle, (float)x, (float)y);
            sheet.Centered(owner[i].ToString(), x, y - (radius * 0.77), style);
            canvas.Restore();
        }

        if (RimNumber(owner) is { } number)
            Rim(sheet, number, x, y, radius, ink);
        if (below is not null)
            sheet.Centered(below, x, y + (radius * 0.62), style with { Size = radius * 0.17 });
        canvas.Restore();
    }

    /// <summary>Head and shoulders of nobody in a box.</summary>
    public static void Portrait(SKCanvas canvas, SKRect box, bool male, int shade)
    {
        canvas.Save();
        canvas.ClipRect(box);
        using var back = new SKPaint { Color = new SKColor(244, 246, 248) };
        canvas.DrawRect(box, back);
        var (cx, w, h) = (box.MidX, box.Width, box.Height);
        using var cloth = new SKPaint { Color = new SKColor((byte)(30 + shade), (byte)(35 + shade), (byte)(50 + shade)), IsAntialias = true };
        using var skin = new SKPaint { Color = new SKColor(222, 186, 160), IsAntialias = true };
        using var hair = new SKPaint { Color = new SKColor(28, 26, 28), IsAntialias = true };
        canvas.DrawOval(cx, box.Bottom + (h * 0.04f), w * 0.46f, h * 0.3f, cloth);
        if (!male)
            canvas.DrawOval(cx, box.Top + (h * 0.46f), w * 0.27f, h * 0.3f, hair);
        canvas.DrawRect(cx - (w * 0.1f), box.Top + (h * 0.58f), w * 0.2f, h * 0.17f, skin);
        canvas.DrawOval(cx, box.Top + (h * 0.3f), w * 0.225f, h * 0.18f, hair);
        canvas.DrawOval(cx, box.Top + (h * 0.42f), w * 0.2f, h * 0.215f, skin);
        using var feature = new SKPaint { Color = new SKColor(60, 45, 42), IsAntialias = true, StrokeWidth = h * 0.012f };
        foreach (var side in new[] { -1, 1 })
        {
            canvas.DrawOval(cx + (side * w * 0.085f), box.Top + (h * 0.4f), w * 0.032f, h * 0.012f, feature);
            canvas.DrawLine(cx + (side * w * 0.05f), box.Top + (h * 0.365f), cx + (side * w * 0.125f), box.Top + (h * 0.363f), feature);
        }

        canvas.DrawLine(cx - (w * 0.06f), box.Top + (h * 0.53f), cx + (w * 0.06f), box.Top + (h * 0.53f), feature);
        canvas.DrawLine(cx, box.Top + (h * 0.42f), cx - (w * 0.015f), box.Top + (h * 0.475f), feature);
        canvas.Restore();
    }
}
