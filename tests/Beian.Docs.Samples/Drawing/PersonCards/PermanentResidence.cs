using System.Globalization;
using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.PersonCards;

/// <summary>Draws 外国人永久居留身份证, with the number of the 2023 edition or of the one before. The arrangement is free.</summary>
public static class PermanentResidence
{
    private static readonly Dictionary<string, string> Numeric = new()
    {
        ["CAN"] = "124",
        ["USA"] = "840",
        ["DEU"] = "276",
        ["JPN"] = "392",
        ["KOR"] = "410",
        ["FRA"] = "250",
        ["AUS"] = "036",
        ["SGP"] = "702",
    };

    public static Sheet Draw(Traveler who, Dice dice, double scale)
    {
        var sheet = IdCard.Blank(DocumentKinds.PermanentResidenceCard, dice, scale);
        var printer = new CardPrinter(sheet, dice);
        sheet.Centered(dice.OneOf("外国人永久居留身份证", "中华人民共和国外国人永久居留身份证"), 43, 5.5, new TextStyle("song-semibold", 3.8, new SKColor(40, 40, 60)));
        printer.Portrait(dice, who, 58, 12, 22, 27);
        string Dotted(DateOnly d) => d.ToString("yyyy.MM.dd", CultureInfo.InvariantCulture);
        var name = $"{who.Surname}, {who.GivenNames}";
        const double left = 6, step = 8.2;
        printer.Item("姓名", "Name", name, left, 12.5, FieldNames.Name, PrintedValue.Of(name));
        printer.Item("性别", "Sex", who.Sex, left, 12.5 + step, FieldNames.Sex);
        printer.Item("国籍", "Nationality", who.Country.Name, 28, 12.5 + step, FieldNames.Nationality, beside: 8);
        printer.Item("出生日期", "Date of Birth", Dotted(who.BirthDate), left, 12.5 + (2 * step), FieldNames.BirthDate, PrintedValue.Of(who.BirthDate));
        var (from, to) = (Dotted(who.ValidFrom), Dotted(who.ValidTo));
        var y = 12.5 + (3 * step);
        printer.Item("有效期限", "", $"{from}-{to}", left, y);
        var (x, row) = printer.IsBelow ? (left, y + 3.7) : (left + 15, y);
        SKRect Box(double at, double width) => SKRect.Create((float)at, (float)(row - 1.5), (float)width, 3);
        var style = printer.Value;
        sheet.Field(FieldNames.ValidFrom, PrintedValue.Of(who.ValidFrom), Box(x, sheet.Measure(from, style)));
        sheet.Field(FieldNames.ValidTo, PrintedValue.Of(who.ValidTo), Box(x + sheet.Measure($"{from}-", style), sheet.Measure(to, style)));
        printer.Item("证件号码", "ID No.", who.Number ?? Number(who, dice), left, 12.5 + (4 * step), FieldNames.IdNumber);
        sheet.Text("样例 SPECIMEN", 66, 51.7, new TextStyle("hei", 1.8, new SKColor(120, 130, 150)));
        return sheet;
    }

    private static string Number(Traveler who, Dice dice)
    {
        if (dice.Chance(0.35))
            return who.Country.Code + Traveler.Digits(dice, 12);
        var first = $"9{dice.OneOf("11", "31", "37", "44")}{Numeric[who.Country.Code]}{who.BirthDate:yyyyMMdd}{(dice.Int(0, 499) * 2) + (who.IsMale ? 1 : 0):000}";
        return first + CheckDigits.OfIdNumber(first);
    }
}
