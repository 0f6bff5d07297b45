using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.PersonCards;

/// <summary>Draws 港澳居民居住证 and 台湾居民居住证: an ID card without ethnicity, and a back with the number of the travel permit.</summary>
public static class OtherRegionPermit
{
    public static IReadOnlyList<Sheet> Draw(Traveler who, Dice dice, double scale)
    {
        var region = dice.OneOf("810000", "820000", "830000");
        return dice.Pick((0, 0.35), (1, 0.3), (2, 0.35)) switch
        {
            0 => [Front(who, dice, scale, region)],
            1 => [Back(who, dice, scale, region)],
            _ => [Front(who, dice, scale, region), Back(who, dice, scale, region)],
        };
    }

    /// <summary>Front and back, by the number's region.</summary>
    public static IReadOnlyList<Sheet> Both(Traveler who, Dice dice, double scale) =>
        [Front(who, dice, scale, who.Number![..6]), Back(who, dice, scale, who.Number![..6])];

    private static Sheet Front(Traveler who, Dice dice, double scale, string region)
    {
        var sheet = IdCard.Blank(DocumentKinds.ResidencePermit, dice, scale);
        var face = dice.Pick(("hei-demi", 40.0), ("hei", 40.0), ("zenhei", 20.0));
        var label = new TextStyle(face, 2.75, new SKColor(20, 130, 200));
        var value = new TextStyle(face, 3.15, new SKColor(20, 20, 24)) { LatinFace = dice.OneOf("latin-sans", face) };
        sheet.Trait("font", face);
        sheet.Justified("姓名", 6.4, 10, 6.8, label);
        sheet.Field(FieldNames.Name, PrintedValue.Of(who.ChineseName!), sheet.Text(who.ChineseName!, 16.3, 9.8, value with { Size = Math.Min(3.75, 34.5 / who.ChineseName!.Length) }));
        sheet.Justified("性别", 6.3, 16.6, 6.8, label);
        sheet.Field(FieldNames.Sex, who.Sex, sheet.Text(who.Sex, 16.3, 16.7, value));
        sheet.Justified("出生", 6.4, 23, 6.7, label);
        sheet.Field(FieldNames.BirthDate, PrintedValue.Of(who.BirthDate), sheet.Text($"{who.BirthDate.Year} 年 {who.BirthDate.Month} 月 {who.BirthDate.Day} 日", 16.3, 23.1, value));
        sheet.Justified("住址", 6.1, 29.9, 6.8, label);
        Wrapped(sheet, AddressInventor.OfPerson(dice, who.Region), 16.1, 30.3, 35.6, value, FieldNames.Address);
        var box = SKRect.Create(53, 10, 26, 31);
        Marks.Portrait(sheet.Canvas, box, who.IsMale, dice.Int(0, 120));
        sheet.Centered("样例", box.MidX, box.Bottom - 2, new TextStyle("hei", 3, new SKColor(235, 235, 235)));
        sheet.Justified("公民身份号码", 6.1, 47, 18.6, label);
        var first = $"{region}{who.BirthDate:yyyyMMdd}{(dice.Int(0, 499) * 2) + (who.IsMale ? 1 : 0):000}";
        var number = new TextStyle("ocr-b", 3.88, value.Color);
        var digits = who.Number ?? first + CheckDigits.OfIdNumber(first);
        sheet.Field(FieldNames.IdNumber, digits, sheet.Text(digits, 29.3, 47, number with { Tracking = 2.6 - sheet.Measure("0", number) }));
        return sheet;
    }

    private static Sheet Back(Traveler who, Dice dice, double scale, string region)
    {
        var sheet = IdCard.Blank(DocumentKinds.ResidencePermit, dice, scale);
        var ink = new SKColor(22, 22, 26);
        var red = new SKColor(220, 55, 75);
        Marks.Emblem(sheet.Canvas, 13, 14.5, 8, red, new SKColor(250, 225, 225));
        sheet.Justified("中华人民共和国", 29.5, 9.2, 45, new TextStyle("song-semibold", 5.2, ink));
        sheet.Justified(region == "830000" ? "台湾居民居住证" : "港澳居民居住证", 26.2, 18.9, 51.8, new TextStyle("song-semibold", 6.2, ink));
        var label = new TextStyle("hei-bold", 2.75, ink);
        var value = new TextStyle("hei", 3, ink) { LatinFace = dice.OneOf("latin-sans", "hei") };
        var authority = who.Region.County + "公安局";
        sheet.Justified("签发机关", 20.5, 31.5, 11, label);
        sheet.Field(FieldNames.Authority, authority, sheet.Text(authority, 36, 31.5, value));
        sheet.Justified("有效期限", 20.5, 37.5, 11, label);
        var from = who.ValidFrom;
        var to = from.AddYears(5);
        var first = sheet.Text($"{from:yyyy.MM.dd}", 36, 37.5, value);
        var dash = 36 + sheet.Measure($"{from:yyyy.MM.dd}", value) + 0.2;
        sheet.Text("-", dash, 37.5, value);
        sheet.Field(FieldNames.ValidFrom, PrintedValue.Of(from), first);
        sheet.Field(FieldNames.ValidTo, PrintedValue.Of(to), sheet.Text($"{to:yyyy.MM.dd}", dash + 1.5, 37.5, value));
        sheet.Justified("通行证号码", 20.5, 43.5, 13.5, label);
        var permit = region switch { "810000" => "H", "820000" => "M", _ => "" } + Traveler.Digits(dice, 8);
        sheet.Field(FieldNames.PermitNumber, permit, sheet.Text(permit, 36, 43.5, value));
        sheet.Justified("签发次数", 62, 43.5, 11, label);
        sheet.Text($"{dice.Int(1, 4):00}", 75, 43.5, value);
        sheet.Text("样例 SPECIMEN", 66, 51.7, new TextStyle("hei", 1.8, new SKColor(120, 130, 150)));
        return sheet;
    }

    /// <summary>A value over several lines.</summary>
    internal static void Wrapped(Sheet sheet, string text, double x, double y, double width, TextStyle style, string field)
    {
        var box = SKRect.Empty;
        var line = 0;
        foreach (var part in LineBreaker.Break(text, sheet, style, width, strict: false))
        {
            var ink = sheet.Text(part, x, y + (line++ * 4.1), style);
            box = line == 1 ? ink : SKRect.Union(box, ink);
        }

        sheet.Field(field, PrintedValue.Of(text), box);
    }
}
