using System.Globalization;
using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.PersonCards;

/// <summary>Draws the data page of a passport, Chinese or foreign, with its machine-readable zone (护照资料页). The arrangement is free.</summary>
public static class PassportPage
{
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    public static Sheet Draw(Traveler who, Dice dice, double scale)
    {
        var sheet = new Sheet(DocumentKinds.Passport, 125, 88, scale);
        sheet.Canvas.Clear(dice.OneOf(new SKColor(232, 226, 220), new SKColor(224, 232, 228), new SKColor(226, 228, 238)));
        Guilloche.Mesh(sheet.Canvas, SKRect.Create(125, 68), dice, [new SKColor(200, 160, 170, 90), new SKColor(150, 190, 200, 90)], 1.6, 0.11);
        var isChinese = who.ChineseName is not null;
        var number = isChinese
            ? dice.Pick(("E" + Traveler.Digits(dice, 8), 0.6), ("E" + dice.OneOf("A", "B", "C", "D", "J", "K") + Traveler.Digits(dice, 7), 0.4))
            : dice.OneOf("C", "L", "X", "P") + dice.OneOf("A", "K", "F", "R") + Traveler.Digits(dice, 7);
        number = who.Number ?? number;
        Print(sheet, who, dice, number, isChinese);
        SKRect At(int from, int length) => SKRect.Create((float)(6.5 + (from * 2.54)), 69, (float)(length * 2.54), 3);
        sheet.Field(FieldNames.Surname, who.Surname, At(5, who.Surname.Length));
        sheet.Field(FieldNames.GivenNames, PrintedValue.Of(who.GivenNames), At(7 + who.Surname.Length, who.GivenNames.Length));
        sheet.Field(FieldNames.Nationality, who.Country.Code, SKRect.Create(6.5f + (10 * 2.54f), 75.4f, 3 * 2.54f, 3));
        var optional = isChinese && dice.Chance(0.5) ? "<<<<<<<<<<<<<<" : (isChinese ? "M" + dice.OneOf("LKM", "NAP", "BCE") + "LMFLKPBNN" : Traveler.Digits(dice, dice.Int(6, 12))).PadRight(14, '<');
        CardPrinter.Zone(sheet, 6.5, 70.5 + dice.Bell(0.4), 6.35, Lines(who, number, optional));
        sheet.Text("样例 SPECIMEN", 100, 85, new TextStyle("hei", 2, new SKColor(120, 120, 120)));
        return sheet;
    }

    private static void Print(Sheet sheet, Traveler who, Dice dice, string number, bool isChinese)
    {
        var label = new TextStyle("hei", 1.9, new SKColor(60, 60, 90));
        var value = new TextStyle("hei", 3.1, new SKColor(22, 22, 26)) { LatinFace = dice.OneOf("latin-sans", "hei") };
        void Item(string chinese, string english, string printed, double x, double y, string? field = null, string? says = null)
        {
            sheet.Text(isChinese ? $"{chinese}/{english}" : english, x, y, label);
            var box = sheet.Text(printed, x, y + 3.6, value);
            if (field is not null)
                sheet.Field(field, says ?? printed, box);
            if (field == FieldNames.IssuedOn)
                sheet.Field(FieldNames.ValidFrom, says ?? printed, box);
        }

        string Date(DateOnly d) => isChinese ? $"{d.Day:00} {d.Month:00}月/{Months[d.Month - 1]} {d.Year}" : $"{d.Day:00} {Months[d.Month - 1]} {d.Year}";
        sheet.Text(isChinese ? "中华人民共和国护照 PASSPORT" : $"PASSPORT  {who.Country.Code}", 42, 5, value with { Size = 3.6 });
        Marks.Portrait(sheet.Canvas, SKRect.Create(6, 14, 32, 42), who.IsMale, dice.Int(0, 120));
        sheet.Centered("样例", 22, 52, new TextStyle("hei", 3, new SKColor(235, 235, 235)));
        Item("类型", "Type", "P", 42, 11);
        Item("国家码", "Country Code", who.Country.Code, 58, 11);
        Item("护照号", "Passport No.", number, 92, 11, FieldNames.IdNumber);
        if (isChinese)
            Item("姓名", "Name", who.ChineseName!, 42, 20, FieldNames.Name, PrintedValue.Of(who.ChineseName!));
        var latin = isChinese ? $"{who.Surname}, {who.GivenNames}" : $"{who.Surname} {who.GivenNames}";
        if (isChinese)
            sheet.Text(latin, 72, 23.6, value);
        else
            Item("", "Surname / Given names", latin, 42, 20);
        Item("性别", "Sex", isChinese ? $"{who.Sex}/{(who.IsMale ? "M" : "F")}" : who.IsMale ? "M" : "F", 42, 29, FieldNames.Sex, who.Sex);
        Item("国籍", "Nationality", isChinese ? "中国/CHINESE" : who.Country.Code, 58, 29);
        Item("出生日期", "Date of birth", Date(who.BirthDate), 88, 29, FieldNames.BirthDate, PrintedValue.Of(who.BirthDate));
        Item("出生地点", "Place of birth", isChinese ? $"{who.Region.Province[..2]}/XX" : "SPECIMEN CITY", 42, 38);
        Item("签发日期", "Date of issue", Date(who.ValidFrom), 88, 38, FieldNames.IssuedOn, PrintedValue.Of(who.ValidFrom));
        Item("签发地点", "Place of issue", isChinese ? $"{who.Region.Province[..2]}/XX" : "SPECIMEN", 42, 47);
        Item("有效期至", "Date of expiry", Date(who.ValidTo), 88, 47, FieldNames.ValidTo, PrintedValue.Of(who.ValidTo));
        if (isChinese)
            Item("签发机关", "Authority", dice.OneOf("公安部出入境管理局", "国家移民管理局"), 42, 56, FieldNames.Authority);
        else
            Item("", "Authority", "SPECIMEN OFFICE", 42, 56);
    }

    /// <summary>Two lines of 44; the fields that stand only in them get their boxes here.</summary>
    private static string[] Lines(Traveler who, string number, string optional)
    {
        var first = $"P<{who.Country.Code}{who.Surname}<<{who.GivenNames.Replace(' ', '<')}".PadRight(44, '<');
        var (birth, expiry) = (Traveler.Six(who.BirthDate), Traveler.Six(who.ValidTo));
        var data = number.PadRight(9, '<');
        var composite = string.Create(CultureInfo.InvariantCulture, $"{data}{Traveler.Check(data)}{birth}{Traveler.Check(birth)}{expiry}{Traveler.Check(expiry)}{optional}{Check(optional)}");
        return [first, $"{data}{Traveler.Check(data)}{who.Country.Code}{birth}{Traveler.Check(birth)}{(who.IsMale ? 'M' : 'F')}{expiry}{Traveler.Check(expiry)}{optional}{Check(optional)}{Traveler.Check(composite)}"];
    }

    private static char Check(string optional) => optional.All(c => c == '<') ? '<' : Traveler.Check(optional);
}
