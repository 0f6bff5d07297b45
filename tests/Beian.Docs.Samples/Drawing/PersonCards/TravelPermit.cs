using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.PersonCards;

/// <summary>Draws 港澳居民来往内地通行证 and 台湾居民来往大陆通行证, the side with the person and the one with the zone. The arrangement is free.</summary>
public static class TravelPermit
{
    public static IReadOnlyList<Sheet> Draw(Traveler who, Dice dice, double scale)
    {
        var isTaiwan = dice.Chance(0.4);
        var number = isTaiwan ? Traveler.Digits(dice, 8) : dice.OneOf("H", "M") + Traveler.Digits(dice, 8);
        var front = Front(who, dice, scale, isTaiwan, number);
        return dice.Chance(0.4) ? [front, Back(who, dice, scale, isTaiwan, number)] : [front];
    }

    private static Sheet Front(Traveler who, Dice dice, double scale, bool isTaiwan, string number)
    {
        var sheet = IdCard.Blank(DocumentKinds.MainlandTravelPermit, dice, scale);
        var printer = new CardPrinter(sheet, dice);
        var title = new TextStyle(dice.OneOf("song-semibold", "hei-medium"), 4, new SKColor(30, 30, 40));
        sheet.Centered(isTaiwan ? "台湾居民来往大陆通行证" : "港澳居民来往内地通行证", 43, 6, title);
        printer.Portrait(dice, who, 4.5, 12, 22, 28);
        var (left, right, step) = (30.0, printer.IsBelow ? 57.0 : 60.0, 8.4);
        string Dotted(DateOnly d) => $"{d.Year}.{d.Month:00}.{d.Day:00}";
        printer.Item("姓名", "Name", who.ChineseName!, left, 13, FieldNames.Name, PrintedValue.Of(who.ChineseName!));
        sheet.Text($"{who.Surname}, {who.GivenNames}", printer.IsBelow ? right : left + 15, printer.IsBelow ? 16.7 : 16.6, printer.Value with { Size = 2.3 });
        printer.Item("出生日期", "Date of Birth", Dotted(who.BirthDate), left, 13 + step, FieldNames.BirthDate, PrintedValue.Of(who.BirthDate));
        printer.Item("性别", "Sex", who.Sex, right + 4, 13 + step, FieldNames.Sex, beside: 7);
        var from = Dotted(who.ValidFrom);
        var to = Dotted(who.ValidTo);
        var y = 13 + (2 * step);
        printer.Item("有效期限", "", $"{from}-{to}", left, y);
        var (x, row) = printer.IsBelow ? (left, y + 3.7) : (left + 15, y);
        Span(sheet, printer.Value, from, to, x, row, who);
        printer.Item("签发机关", "Authority", "公安部出入境管理局", left, 13 + (3 * step), FieldNames.Authority);
        printer.Item("证件号码", "Document No.", number, left, 13 + (4 * step) - (printer.IsBelow ? 1 : 0), FieldNames.IdNumber);
        sheet.Text("样例 SPECIMEN", 66, 51.7, new TextStyle("hei", 1.8, new SKColor(120, 130, 150)));
        return sheet;
    }

    /// <summary>Where either end of a term stands.</summary>
    private static void Span(Sheet sheet, TextStyle style, string from, string to, double x, double y, Traveler who)
    {
        var begin = sheet.Measure(from, style);
        var dash = sheet.Measure($"{from}-", style);
        SKRect Box(double left, double width) => SKRect.Create((float)left, (float)(y - (style.Size / 2)), (float)width, (float)style.Size);
        sheet.Field(FieldNames.ValidFrom, PrintedValue.Of(who.ValidFrom), Box(x, begin));
        sheet.Field(FieldNames.ValidTo, PrintedValue.Of(who.ValidTo), Box(x + dash, sheet.Measure(to, style)));
    }

    private static Sheet Back(Traveler who, Dice dice, double scale, bool isTaiwan, string number)
    {
        var sheet = IdCard.Blank(DocumentKinds.MainlandTravelPermit, dice, scale);
        var text = new TextStyle("hei", 2, new SKColor(60, 70, 90));
        sheet.Text("持证人须遵守国家有关法律规定", 8, 12, text);
        sheet.Text("样例 SPECIMEN", 66, 8, text);
        var data = number.PadRight(9, '<');
        var (birth, expiry) = (Traveler.Six(who.BirthDate), Traveler.Six(who.ValidTo));
        var upper = new string('<', 15);
        var lower = new string('<', 11);
        var composite = Traveler.Check($"{data}{Traveler.Check(data)}{upper}{birth}{Traveler.Check(birth)}{expiry}{Traveler.Check(expiry)}{lower}");
        CardPrinter.Zone(sheet, 4.6, 36.5, 6.2,
        [
            $"C{(isTaiwan ? 'T' : 'R')}CHN{data}{Traveler.Check(data)}{upper}",
            $"{birth}{Traveler.Check(birth)}{(who.IsMale ? 'M' : 'F')}{expiry}{Traveler.Check(expiry)}CHN{lower}{composite}",
            $"{who.Surname}<<{who.GivenNames}".PadRight(30, '<'),
        ]);
        SKRect At(int line, int from, int length) => SKRect.Create((float)(4.6 + (from * 2.54)), (float)(36.5 + (line * 6.2) - 1.4), (float)(length * 2.54), 2.8f);
        sheet.Field(FieldNames.IdNumber, number, At(0, 5, number.Length));
        sheet.Field(FieldNames.BirthDate, PrintedValue.Of(who.BirthDate), At(1, 0, 6));
        sheet.Field(FieldNames.Sex, who.Sex, At(1, 7, 1));
        sheet.Field(FieldNames.ValidTo, PrintedValue.Of(who.ValidTo), At(1, 8, 6));
        return sheet;
    }
}
