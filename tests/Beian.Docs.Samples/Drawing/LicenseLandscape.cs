using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>Draws a license in the print of 2019 (横版营业执照).</summary>
public static class LicenseLandscape
{
    private static readonly SKRect Border = SKRect.Create(16, 27, 265, 166);

    public static Sheet Draw(Company company, Dice dice, double scale)
    {
        var sheet = new Sheet(DocumentKinds.BusinessLicense, 297, 210, scale);
        var type = LicenseType.Invent(dice, dice.Between(4.2, 4.9), dice.Between(4.1, 4.8));
        sheet.Trait("layout", $"{company.Generation}-{company.Format}");
        sheet.Trait("font", type.Value.Face);
        Paper(sheet, dice);
        double X(double fraction) => Border.Left + (fraction * Border.Width);
        double Y(double fraction) => Border.Top + (fraction * Border.Height);

        Marks.Emblem(sheet.Canvas, X(0.505), Y(0.01), 14, new SKColor(221, 39, 36), type.Gold);
        sheet.Justified("营业执照", X(0.35), Y(0.197), 78, new TextStyle(dice.OneOf("song-bold", "song-black", "hei-bold"), 16.5, type.Gold) { Tracking = 1 });
        var isCopy = dice.Chance(0.7);
        sheet.Trait("copy", isCopy ? "副本" : "正本");
        if (isCopy)
            sheet.Centered(dice.OneOf("（副  本）", "(副本)", "（副　本）"), X(0.5), Y(0.288), type.Label with { Size = 5.5 });
        if (dice.Chance(0.5))
            sheet.Text($"编号 {dice.Int(100000, 999999)}{dice.Int(1000, 9999)}", X(0.054), Y(0.131), type.Label with { Size = 3.2 });
        if (isCopy && dice.Chance(0.5))
            sheet.Text(dice.OneOf("(1-1)", "1-1", "（1/1）", "副本号：1-1"), X(0.6), Y(0.288), type.Label with { Size = 3.4 });
        var printer = new LicensePrinter(sheet, type, dice);
        printer.Number(company, X(0.054), Y(0.186), isBelow: dice.Chance(0.8), dice.Between(4.2, 5), X(0.342));
        QrMark.Draw(sheet, company, dice, X(0.749), Y(0.155), 24);
        var hint = type.Label with { Face = "hei", Size = 2.5 };
        var line = 0;
        foreach (var part in new[] { "扫描二维码登录", "‘国家企业信用", "信息公示系统’", "了解更多登记、", "备案、许可、监", "管信息。" })
            sheet.Text(part, X(0.85), Y(0.165) + (line++ * 3.9), hint);

        var (left, right) = SidesOf(company, dice.Pick(("类型", 0.88), ("企业类型", 0.05), ("主体类型", 0.07)));
        // Long labels such as 执行事务合伙人 and 主要经营场所 need a wider column, as printers give them.
        var labelWidth = Math.Max(24.6, left.Concat(right).Where(i => i is not null).Max(i => i!.Label.Length) * type.Label.Size);
        var top = Y(dice.Between(0.385, 0.4));
        var pitch = 0.0625 * Border.Height;
        var valueLeft = X(0.055) + labelWidth + 3.2;
        var below = printer.Column(left, X(0.055), labelWidth, valueLeft, X(0.53) - valueLeft, top, pitch);
        printer.Item(LicenseItem.Scope(company), X(0.055), labelWidth, valueLeft, X(0.53) - valueLeft, below, Y(0.95) - below);
        var rightLeft = X(0.554) + labelWidth + 3.2;
        printer.Column(right, X(0.554), labelWidth, rightLeft, X(0.965) - rightLeft, top, pitch);

        printer.IssuedOn(company, X(0.68), Y(0.925));
        printer.Authority(company, X(0.62), Y(0.80), X(dice.Pick((0.87, 0.6), (0.8, 0.25), (0.73, 0.15))), Y(0.83), 20.5);
        var foot = new TextStyle("song", 3.1, type.Label.Color);
        sheet.Text(dice.OneOf("国家企业信用信息公示系统网址：http://www.gsxt.gov.cn", "国家企业信用信息公示系统网址: http://www.gsxt.gov.cn"), 18, 200, foot);
        if (isCopy)
            sheet.Text("市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告。", 104, 200, foot with { Size = 2.6 });
        sheet.Text("国家市场监督管理总局监制", 238, 200, foot);
        Specimen(sheet, dice);
        return sheet;
    }

    private static (IReadOnlyList<LicenseItem?> Left, IReadOnlyList<LicenseItem?> Right) SidesOf(Company c, string typeLabel) =>
        ([LicenseItem.Name(c), LicenseItem.Type(c, typeLabel), LicenseItem.Representative(c)],
        [LicenseItem.Capital(c), LicenseItem.Composition(c), LicenseItem.Established(c), LicenseItem.Term(c), LicenseItem.Address(c)]);

    private static void Paper(Sheet sheet, Dice dice)
    {
        var canvas = sheet.Canvas;
        canvas.Clear(new SKColor(252, 251, 247));
        var (r, g, b) = (dice.Int(240, 252), dice.Int(236, 248), dice.Int(222, 240));
        using var cream = new SKPaint { Color = new SKColor((byte)r, (byte)g, (byte)b) };
        canvas.DrawRect(Border, cream);
        var depth = dice.Int(5, 13);
        var mark = new TextStyle("hei-medium", 5, new SKColor((byte)(r - depth), (byte)(g - depth), (byte)(b - (depth * 1.5))));
        for (var row = 0; row < 15; row++)
        {
            for (var column = 0; column < 9; column++)
                sheet.Text((row + column) % 2 == 0 ? "SCJDGL" : "市场监督管理", Border.Left + 12 + (column * 29), Border.Top + 12 + (row * 10.6), mark with { Size = (row + column) % 2 == 0 ? 4 : 3.2 });
        }

        Guilloche.Border(canvas, Border, dice.Between(5.5, 7.5), new SKColor(184, 180, 141), dice.Int(0, 3));
    }

    internal static void Specimen(Sheet sheet, Dice dice)
    {
        if (dice.Chance(0.3))
        {
            sheet.Canvas.Save();
            sheet.Canvas.RotateDegrees(-28, (float)(sheet.Width / 2), (float)(sheet.Height / 2));
            sheet.Centered("样例 SPECIMEN", sheet.Width / 2, sheet.Height / 2, new TextStyle("hei-bold", sheet.Width / 12, new SKColor(120, 120, 120, 20)));
            sheet.Canvas.Restore();
        }

        sheet.Text("样例 SPECIMEN", sheet.Width - 34, 6, new TextStyle("hei", 3, new SKColor(150, 150, 150)));
    }
}
