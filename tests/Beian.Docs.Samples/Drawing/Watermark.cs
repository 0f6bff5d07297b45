using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>The line people put over copies (水印).</summary>
public static class Watermark
{
    public static void Draw(Sheet sheet, Dice dice, double strength) =>
        Draw(sheet, dice, strength, dice.OneOf("仅供备案使用", "仅供ICP备案使用", "仅供网站备案使用 他用无效", "仅限备案使用，再次复印无效"));

    /// <summary>One that lends the paper to another purpose.</summary>
    public static void DrawOther(Sheet sheet, Dice dice) =>
        Draw(sheet, dice, dice.Between(0.25, 0.45), dice.OneOf("仅供注册商标使用", "仅供办理贷款使用", "仅限银行开户使用", "仅用于投标", "仅供租房签约使用", "仅供入职使用"));

    private static void Draw(Sheet sheet, Dice dice, double strength, string text)
    {
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
