using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>The blank card: 85.6 by 54 mm, round corners, tints and waves (身份证卡片).</summary>
public static class IdCard
{
    public const double Width = 85.6;
    public const double Height = 54.0;

    public static Sheet Blank(string kind, Dice dice, double scale)
    {
        var sheet = new Sheet(kind, Width, Height, scale);
        var canvas = sheet.Canvas;
        using var card = new SKRoundRect(SKRect.Create((float)Width, (float)Height), 3.18f);
        canvas.ClipRoundRect(card, antialias: true);
        var dull = dice.Int(0, 22);
        SKColor Tint(int r, int g, int b) => new((byte)(r - dull), (byte)(g - dull), (byte)(b - dull));
        using var shader = SKShader.CreateLinearGradient(new(0, 0), new((float)Width, 0), [Tint(226, 234, 242), Tint(222, 226, 237), Tint(236, 228, 238), Tint(219, 224, 236), Tint(227, 234, 242)], SKShaderTileMode.Clamp);
        using var back = new SKPaint { Shader = shader };
        canvas.DrawRect(0, 0, (float)Width, (float)Height, back);
        var alpha = (byte)dice.Int(60, 130);
        var blue = new SKColor(150, 205, 225, alpha);
        var pink = new SKColor(225, 170, 205, alpha);
        Guilloche.Mesh(canvas, SKRect.Create((float)Width, (float)Height), dice, [blue, pink, blue], dice.Between(1.0, 1.5), 0.11);
        return sheet;
    }
}
