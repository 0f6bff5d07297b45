using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>Draws the person side of an ID card (身份证人像面).</summary>
public static class IdCardFront
{
    /// <param name="person">Whose card.</param>
    /// <param name="dice">For the look.</param>
    /// <param name="scale">Pixels per millimeter.</param>
    /// <param name="labels">Their color, where it is none of a new card's.</param>
    public static Sheet Draw(Person person, Dice dice, double scale, SKColor? labels = null)
    {
        var sheet = IdCard.Blank(DocumentKinds.IdCardFront, dice, scale);
        var face = dice.Pick(("hei-demi", 35.0), ("hei-light", 15.0), ("hei", 25.0), ("zenhei", 12.0), ("microhei", 13.0));
        sheet.Trait("font", face);
        var labelInk = new SKColor((byte)dice.Int(5, 50), (byte)dice.Int(115, 160), (byte)dice.Int(185, 220));
        var label = new TextStyle(face, 2.75, labels ?? labelInk);
        var ink = new SKColor(20, 20, 24);
        var value = new TextStyle(face, 3.15, ink) { LatinFace = dice.OneOf("latin-sans", face) };
        var (dx, dy) = (dice.Bell(0.25), dice.Bell(0.2));

        if (dice.Chance(0.45))
            Hologram(sheet, dice);
        Label(sheet, "姓名", 6.4, 10.0, 6.8, label);
        // A long name is set smaller, lest it run into the portrait.
        var name = new TextStyle(face, Math.Min(3.75, 34.5 / person.Name.Length), ink);
        var printed = person.Name.Length == 2 && dice.Chance(0.4) ? $"{person.Name[0]}\u3000{person.Name[1]}" : person.Name;
        sheet.Field(FieldNames.Name, PrintedValue.Of(person.Name), sheet.Text(printed, 16.3 + dx, 9.8 + dy, name with { Tracking = person.Name.Length > 8 ? 0 : 0.2 }));

        Label(sheet, "性别", 6.3, 16.6, 6.8, label);
        var sex = person.IsMale ? "男" : "女";
        sheet.Field(FieldNames.Sex, sex, sheet.Text(sex, 16.3 + dx, 16.7 + dy, value));
        Label(sheet, "民族", 25.3, 16.6, 6.7, label);
        sheet.Field(FieldNames.Ethnicity, person.Ethnicity, sheet.Text(person.Ethnicity, 33.3 + dx, 16.7 + dy, value));

        Label(sheet, "出生", 6.4, 23.0, 6.7, label);
        var birth = sheet.Text($"{person.BirthDate.Year}", 16.3 + dx, 23.1 + dy, value with { Tracking = 0.1 });
        sheet.Text("年", 25.1, 23.0, label);
        birth = SKRect.Union(birth, RightAligned(sheet, $"{person.BirthDate.Month}", 31.6 + dx, 23.1 + dy, value));
        sheet.Text("月", 33.0, 23.0, label);
        birth = SKRect.Union(birth, RightAligned(sheet, $"{person.BirthDate.Day}", 39.8 + dx, 23.1 + dy, value));
        birth = SKRect.Union(birth, sheet.Text("日", 41.1, 23.0, label));
        sheet.Field(FieldNames.BirthDate, PrintedValue.Of(person.BirthDate), birth);

        Label(sheet, "住址", 6.1, 29.9, 6.8, label);
        Address(sheet, person.Address, 16.1 + dx, 30.3 + dy, value);

        var box = SKRect.Create((float)(53.0 + dice.Bell(0.3)), (float)(10 + dice.Bell(0.3)), 26, 31);
        Marks.Portrait(sheet.Canvas, box, person.IsMale, dice.Int(0, 120));
        sheet.Centered("样例", box.MidX, box.Bottom - 2, new TextStyle("hei", 3, new SKColor(235, 235, 235)));

        var title = dice.Chance(0.03) ? "公民身份证号码" : "公民身份号码";
        Label(sheet, title, 6.1, 47, 18.6, label);
        var number = new TextStyle(dice.Pick(("ocr-b", 0.8), ("latin-deja", 0.1), ("latin-sans", 0.1)), 3.88, ink);
        var pitch = 2.6;
        var natural = sheet.Measure("0", number);
        sheet.Field(FieldNames.IdNumber, person.IdNumber, sheet.Text(person.IdNumber, 29.3 + dx, 47 + dy, number with { Tracking = pitch - natural }));
        return sheet;
    }

    /// <summary>The patch around 性别 and 出生 that shines, speckled, when the light falls on it.</summary>
    private static void Hologram(Sheet sheet, Dice dice)
    {
        using var shine = new SKPaint { Color = new SKColor(255, 255, 245, (byte)dice.Int(25, 80)), IsAntialias = true };
        var (x, y) = (dice.Between(14, 26), dice.Between(16, 25));
        sheet.Canvas.DrawOval((float)x, (float)y, 12, 8, shine);
        using var speck = new SKPaint { Color = new SKColor(255, 255, 255, (byte)dice.Int(60, 140)), IsAntialias = true };
        for (var i = 0; i < 260; i++)
            sheet.Canvas.DrawCircle((float)(x + dice.Bell(5)), (float)(y + dice.Bell(3.3)), (float)dice.Between(0.04, 0.13), speck);
        sheet.Text("中国 CHINA", x - 7, y + 5, new TextStyle("hei", 2.2, new SKColor(255, 255, 255, (byte)dice.Int(50, 120))));
        sheet.Trait("hologram", "yes");
    }

    private static void Label(Sheet sheet, string text, double x, double y, double width, TextStyle style) => sheet.Justified(text, x, y, width, style);

    private static SKRect RightAligned(Sheet sheet, string text, double right, double y, TextStyle style) =>
        sheet.Text(text, right - sheet.Measure(text, style), y, style);

    private static void Address(Sheet sheet, string address, double x, double y, TextStyle style)
    {
        var box = SKRect.Empty;
        var line = 0;
        foreach (var part in LineBreaker.Break(address, sheet, style, 35.6, strict: false))
        {
            var ink = sheet.Text(part, x, y + (line++ * 4.23), style);
            box = line == 1 ? ink : SKRect.Union(box, ink);
        }

        sheet.Trait("addressLines", $"{line}");
        sheet.Field(FieldNames.Address, PrintedValue.Of(address), box);
    }
}
