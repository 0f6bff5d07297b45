using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.PersonCards;

/// <summary>Draws a city's 居住证 for people from elsewhere; wording and arrangement differ from city to city, here too.</summary>
public static class CityPermit
{
    public static Sheet Draw(Person who, Region city, Dice dice, double scale)
    {
        var sheet = IdCard.Blank(DocumentKinds.ResidencePermit, dice, scale);
        var face = dice.Pick(("hei-demi", 40.0), ("hei", 40.0), ("zenhei", 20.0));
        sheet.Trait("font", face);
        var label = new TextStyle(face, 2.4, dice.OneOf(new SKColor(30, 110, 180), new SKColor(40, 40, 50)));
        var value = new TextStyle(face, 2.7, new SKColor(20, 20, 24)) { LatinFace = dice.OneOf("latin-sans", face) };
        var name = city.City.Length > 0 ? city.City : city.Province;
        sheet.Centered($"{name}居住证", 42, 5.5, new TextStyle("song-semibold", 4.2, new SKColor(170, 30, 40)));
        var step = 5.6;
        var y = 12.0;
        void Item(string text, string printed, string? field, string? says = null)
        {
            sheet.Text(text, 5, y, label);
            var box = sheet.Text(printed, 5 + Math.Max(10, sheet.Measure(text, label) + 2), y, value);
            if (field is not null)
                sheet.Field(field, says ?? printed, box);
            y += step;
        }

        Item("姓名", who.Name, FieldNames.Name, PrintedValue.Of(who.Name));
        sheet.Text("性别", 5, y, label);
        sheet.Field(FieldNames.Sex, who.IsMale ? "男" : "女", sheet.Text(who.IsMale ? "男" : "女", 15, y, value));
        sheet.Text("民族", 24, y, label);
        sheet.Field(FieldNames.Ethnicity, who.Ethnicity, sheet.Text(who.Ethnicity, 32, y, value));
        y += step;
        var birth = who.BirthDate;
        Item("出生", $"{birth.Year}年{birth.Month}月{birth.Day}日", FieldNames.BirthDate, PrintedValue.Of(birth));
        Item(dice.OneOf("公民身份号码", "身份证号码"), who.IdNumber, FieldNames.IdNumber);
        Long(sheet, dice.OneOf("常住户口所在地", "户籍地址"), who.Address, FieldNames.RegisteredAddress, label, value, ref y);
        Long(sheet, dice.OneOf("居住地住址", "居住地址"), AddressInventor.OfPerson(dice, city), FieldNames.Address, label, value, ref y);
        var authority = name + "公安局";
        sheet.Text("签发机关", 5, y, label);
        sheet.Field(FieldNames.Authority, authority, sheet.Text(authority, 17, y, value));
        var issued = SpecimenWriter.AsOf.AddDays(-dice.Int(20, 300));
        // A long name of an office takes the place of the date, which goes below.
        var isLong = 17 + sheet.Measure(authority, value) > 45;
        var (x, row) = isLong ? (5, y + 4.6) : (46, y);
        sheet.Text("签发日期", x, row, label);
        sheet.Field(FieldNames.IssuedOn, PrintedValue.Of(issued), sheet.Text($"{issued:yyyy.MM.dd}", x + 12, row, value));
        var portrait = SKRect.Create(60, 10, 19, 23);
        Marks.Portrait(sheet.Canvas, portrait, who.IsMale, dice.Int(0, 120));
        sheet.Centered("样例", portrait.MidX, portrait.Bottom - 2, new TextStyle("hei", 2.6, new SKColor(235, 235, 235)));
        return sheet;
    }

    private static void Long(Sheet sheet, string text, string address, string field, TextStyle label, TextStyle value, ref double y)
    {
        sheet.Text(text, 5, y, label);
        var left = 5 + Math.Max(14, sheet.Measure(text, label) + 2);
        OtherRegionPermit.Wrapped(sheet, address, left, y, (y < 34 ? 58 : 80) - left, value with { Size = 2.5 }, field);
        y += LineBreaker.Break(address, sheet, value with { Size = 2.5 }, (y < 34 ? 58 : 80) - left, strict: false).Count > 1 ? 9 : 5.2;
    }
}
