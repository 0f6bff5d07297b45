using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>Draws the emblem side of an ID card (身份证国徽面).</summary>
public static class IdCardBack
{
    public static Sheet Draw(Person person, Dice dice, double scale)
    {
        var sheet = IdCard.Blank(DocumentKinds.IdCardBack, dice, scale);
        Wall(sheet, dice);
        var face = dice.Pick(("hei-demi", 35.0), ("hei-light", 15.0), ("hei", 25.0), ("zenhei", 12.0), ("microhei", 13.0));
        sheet.Trait("font", face);
        var ink = new SKColor(22, 22, 26);
        var red = new SKColor((byte)dice.Int(200, 245), (byte)dice.Int(40, 70), (byte)dice.Int(60, 95));
        Marks.Emblem(sheet.Canvas, 13, 14.5, 8.2, red, red.WithAlpha(120));
        Marks.Emblem(sheet.Canvas, 13, 14.5, 7.6, red, new SKColor(250, 225, 225));
        var title = dice.OneOf("song-semibold", "song-bold", "song-medium");
        sheet.Justified("中华人民共和国", 29.5, 9.2, 45, new TextStyle(title, 5.4, ink));
        sheet.Justified("居民身份证", 26.2, 18.9, 51.8, new TextStyle(title, 7.6, ink));

        var label = new TextStyle(dice.OneOf("hei-bold", "hei-medium"), 2.75, ink);
        var value = new TextStyle(face, 3.1, ink) { LatinFace = dice.OneOf("latin-sans", face) };
        var (dx, dy) = (dice.Bell(0.25), dice.Bell(0.2));
        sheet.Justified("签发机关", 20.5, 40.4, 11, label);
        sheet.Field(FieldNames.Authority, PrintedValue.Of(person.Authority), sheet.Text(person.Authority, 36 + dx, 40.4 + dy, value with { Size = Math.Min(3.1, 46.0 / person.Authority.Length), Tracking = 0.05 }));
        sheet.Justified("有效期限", 20.5, 47.0, 11, label);
        var from = $"{person.ValidFrom.Year}.{person.ValidFrom.Month:00}.{person.ValidFrom.Day:00}";
        var to = person.ValidTo is { } end ? $"{end.Year}.{end.Month:00}.{end.Day:00}" : "长期";
        var style = value with { Tracking = 0.12 };
        var first = sheet.Text(from, 36 + dx, 47 + dy, style);
        var dash = 36 + dx + sheet.Measure(from, style) + 0.25;
        sheet.Text("-", dash, 47 + dy, style);
        var second = sheet.Text(to, dash + sheet.Measure("-", style) + 0.35, 47 + dy, style);
        sheet.Field(FieldNames.ValidFrom, PrintedValue.Of(person.ValidFrom), first);
        sheet.Field(FieldNames.ValidTo, person.ValidTo is { } last ? PrintedValue.Of(last) : FieldNames.OpenEnd, second);
        sheet.Text("样例 SPECIMEN", 66, 51.7, new TextStyle("hei", 1.8, new SKColor(120, 130, 150)));
        return sheet;
    }

    /// <summary>A wall of bricks over hills, in grey, to the right.</summary>
    private static void Wall(Sheet sheet, Dice dice)
    {
        using var line = new SKPaint { Color = new SKColor(150, 160, 178, (byte)dice.Int(70, 130)), Style = SKPaintStyle.Stroke, StrokeWidth = 0.18f, IsAntialias = true };
        for (var ridge = 0; ridge < 5; ridge++)
        {
            var top = 24 + (ridge * 5.2);
            using var path = new SKPathBuilder();
            for (var x = 24.0; x <= 86; x += 1)
            {
                var y = top + (2.4 * Math.Sin((x * 0.11) + ridge)) + (1.3 * Math.Sin((x * 0.31) + (ridge * 2)));
                if (x == 24.0)
                    path.MoveTo((float)x, (float)y);
                else
                    path.LineTo((float)x, (float)y);
                if (ridge is 1 or 2)
                    sheet.Canvas.DrawRect((float)x, (float)y - 0.8f, 0.55f, 0.8f, line);
            }

            using var built = path.Detach();
            sheet.Canvas.DrawPath(built, line);
        }
    }
}
