using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;
using OpenCvSharp;
using SkiaSharp;

namespace Beian.Docs.Samples.Damage;

/// <summary>What happens around documents: frames, thumbs, chat programs (现场情况).</summary>
public static class Accidents
{
    /// <summary>A 正本 hangs on a wall behind glass: a dark frame covers the paper's edge.</summary>
    public static void Frame(Sheet sheet, Dice dice)
    {
        using var wood = new SKPaint
        {
            Color = dice.OneOf(new SKColor(70, 40, 25), new SKColor(30, 30, 32), new SKColor(150, 120, 60)),
            Style = SKPaintStyle.Stroke,
            StrokeWidth = 9,
        };
        sheet.Canvas.DrawRect(0, 0, (float)sheet.Width, (float)sheet.Height, wood);
        using var shine = new SKPaint { Color = new SKColor(255, 255, 255, 70), StrokeWidth = 0.6f, Style = SKPaintStyle.Stroke };
        sheet.Canvas.DrawRect(3, 3, (float)sheet.Width - 6, (float)sheet.Height - 6, shine);
        sheet.Trait("frame", "yes");
    }

    /// <summary>A thumb that holds the first document by its edge, never over print.</summary>
    public static void Thumb(Picture picture, Dice dice, double scale)
    {
        var region = picture.Documents[0].Region;
        var along = dice.Between(0.25, 0.75);
        // From the middle of an edge outwards; five millimeters of it lie on the document.
        var (from, to, across) = picture.Documents.Count > 1 || dice.Chance(0.5) ? (region.TopLeft, region.BottomLeft, region.TopRight - region.TopLeft) : (region.BottomLeft, region.BottomRight, region.TopLeft - region.BottomLeft);
        var edge = from + ((to - from) * along);
        var inward = across * (1 / across.Length);
        var tip = edge - (inward * (7 * scale));
        var angle = Math.Atan2(inward.Y, inward.X) * 180 / Math.PI;
        var skin = dice.OneOf(new Scalar(150, 180, 225), new Scalar(120, 150, 195), new Scalar(170, 195, 235));
        Cv2.Ellipse(picture.Image, new Point(tip.X, tip.Y), new Size(12 * scale, 8 * scale), angle, 0, 360, skin, -1, LineTypes.AntiAlias);
        var nail = edge + (inward * (1 * scale));
        Cv2.Ellipse(picture.Image, new Point(nail.X, nail.Y), new Size(3.2 * scale, 4.5 * scale), angle, 0, 360, new Scalar(Math.Min(255, skin.Val0 + 25), Math.Min(255, skin.Val1 + 20), Math.Min(255, skin.Val2 + 15)), -1, LineTypes.AntiAlias);
        picture.Traits["thumb"] = "yes";
    }

    /// <summary>Sent through a chat program: made smaller when it is large, and compressed once more.</summary>
    public static void Forward(Picture picture, Dice dice)
    {
        var longSide = Math.Max(picture.Image.Width, picture.Image.Height);
        if (longSide > 2600)
            picture.Resize(2200.0 / longSide);
        var jpeg = picture.Image.ImEncode(".jpg", new ImageEncodingParam(ImwriteFlags.JpegQuality, dice.Int(45, 70)));
        picture.Replace(Cv2.ImDecode(jpeg, ImreadModes.Color));
        picture.Traits["forwarded"] = "yes";
    }
}
