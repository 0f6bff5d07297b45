using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>The line people put over copies (水印).</summary>
public static class Watermark
{
    public static void Draw(Sheet sheet, Dice dice, double strength)
    {
        var text = dice.OneOf("仅供备案使用", "仅供ICP备案使用", "仅供网站备案使用 他用无效", "仅限备案使用，再次复印无效");
        var color = dice.OneOf(new SKColor(90, 90, 90), new SKColor(60, 90, 190), new SKColor(200, 60, 60)).WithAlpha((byte)(255 * strength));
        var size = sheet.Width * dice.Between(0.035, 0.075);
        var style = new TextStyle("hei", size, color);
        sheet.Canvas.Save();
        sheet.Canvas.RotateDegrees((float)dice.Between(-35, -12), (float)(sheet.Width / 2), (float)(sheet.Height / 2));
        var lines = dice.Chance(0.5) ? 1 : 3;
        for (var i = 0; i < lines; i++)
            sheet.Centered(text, sheet.Width / 2, (sheet.Height / 2) + ((i - (lines / 2)) * sheet.Height * 0.36), style);
        sheet.Canvas.Restore();
        sheet.Trait("watermark", text);
    }
}
