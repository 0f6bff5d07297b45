using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>Draws a license in the print of 2014 and 2015 (竖版营业执照).</summary>
public static class LicensePortrait
{
    private static readonly SKRect Border = SKRect.Create(14, 30, 182, 244);

    public static Sheet Draw(Company company, Dice dice, double scale)
    {
        var sheet = new Sheet(DocumentKinds.BusinessLicense, 210, 297, scale);
        var type = LicenseType.Invent(dice, dice.Between(4.5, 5.2), dice.Between(4.2, 5));
        sheet.Trait("layout", $"{company.Generation}-{company.Format}");
        sheet.Trait("font", type.Value.Face);
        Paper(sheet, dice);
        double X(double fraction) => Border.Left + (fraction * Border.Width);
        double Y(double fraction) => Border.Top + (fraction * Border.Height);

        Marks.Emblem(sheet.Canvas, X(0.5), Y(-0.01), 18, new SKColor(221, 39, 36), type.Gold);
        sheet.Justified("营业执照", X(0.21), Y(0.15), 108, new TextStyle(dice.OneOf("song-bold", "song-black", "hei-bold"), 23, type.Gold));
        var isCopy = dice.Chance(0.7);
        sheet.Trait("copy", isCopy ? "副本" : "正本");
        if (isCopy)
            sheet.Centered(dice.OneOf("（副  本）", "(副本)", "（副　本）"), X(0.5), Y(0.226), type.Label with { Size = 6 });
        if (dice.Chance(0.4))
            sheet.Text($"编号 {dice.Int(100000, 999999)}{dice.Int(100000, 999999)}", X(0.06), Y(0.055), type.Label with { Size = 3.4 });
        var printer = new LicensePrinter(sheet, type, dice);
        var isBelow = dice.Chance(0.15);
        printer.Number(company, company.HasCreditCode ? X(isBelow ? 0.6 : 0.44) : X(0.58), Y(0.272), isBelow, dice.Between(4, 4.5));
        if (isCopy && dice.Chance(0.5))
            sheet.Text(dice.OneOf("(1-1)", "1-1", "（1/1）", "副本编号：1-1"), X(0.75), Y(0.226), type.Label with { Size = 3.6 });

        var items = new[]
        {
            LicenseItem.Name(company), LicenseItem.Type(company, dice.Pick(("类型", 0.88), ("企业类型", 0.06), ("主体类型", 0.06))), LicenseItem.Address(company), LicenseItem.Representative(company), LicenseItem.Capital(company),
            LicenseItem.Composition(company), LicenseItem.Established(company), LicenseItem.Term(company),
        };
        var labelWidth = Math.Max(27, items.Where(i => i is not null).Max(i => i!.Label.Length) * type.Label.Size);
        var labelLeft = X(dice.Between(0.1, 0.14));
        var valueLeft = labelLeft + labelWidth + dice.Between(3, 9);
        var below = printer.Column(items, labelLeft, labelWidth, valueLeft, X(0.93) - valueLeft, Y(isBelow ? 0.345 : 0.33), 0.0497 * Border.Height);
        printer.Item(LicenseItem.Scope(company), labelLeft, labelWidth, valueLeft, X(0.93) - valueLeft, below, Y(0.87) - below);
        printer.IssuedOn(company, X(0.58), Y(0.941));
        printer.Authority(company, X(0.5), Y(0.868), X(dice.Pick((0.8, 0.6), (0.72, 0.25), (0.64, 0.15))), Y(0.895), 20.5);
        var foot = new TextStyle("song", 2.9, type.Label.Color);
        sheet.Text("企业信用信息公示系统网址：http://gsxt.saic.gov.cn", 15, 281, foot);
        sheet.Text("中华人民共和国国家工商行政管理总局监制", 138, 281, foot);
        LicenseLandscape.Specimen(sheet, dice);
        return sheet;
    }

    private static void Paper(Sheet sheet, Dice dice)
    {
        var canvas = sheet.Canvas;
        canvas.Clear(new SKColor(250, 250, 247));
        var tint = (byte)dice.Int(100, 170);
        Guilloche.Mesh(canvas, SKRect.Inflate(Border, -9, -9), dice, [new SKColor(225, 215, 190, tint), new SKColor(215, 222, 215, tint), new SKColor(225, 215, 190, tint)], 3.2, 0.25);
        Guilloche.Border(canvas, Border, dice.Between(7, 9), new SKColor(190, 165, 100), dice.Int(0, 3));
        if (dice.Chance(0.6))
            Guilloche.Border(canvas, SKRect.Inflate(Border, -9.5f, -9.5f), 1.6, new SKColor(170, 170, 165), 1);
    }
}
