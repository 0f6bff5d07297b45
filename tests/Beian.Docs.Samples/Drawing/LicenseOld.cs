using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>Draws a license as before 2014, landscape with a 注册号 (旧版营业执照).</summary>
public static class LicenseOld
{
    private static readonly SKRect Border = SKRect.Create(12, 12, 273, 180);

    public static Sheet Draw(Company company, Dice dice, double scale)
    {
        var sheet = new Sheet(DocumentKinds.BusinessLicense, 297, 210, scale);
        var type = LicenseType.Invent(dice, dice.Between(4.5, 5.2), dice.Between(4.3, 5));
        sheet.Trait("layout", $"{company.Generation}-{company.Format}");
        sheet.Trait("font", type.Value.Face);
        var canvas = sheet.Canvas;
        canvas.Clear(new SKColor(250, 248, 240));
        var tint = (byte)dice.Int(90, 150);
        Guilloche.Mesh(canvas, Border, dice, [new SKColor(215, 225, 200, tint), new SKColor(235, 220, 190, tint), new SKColor(215, 225, 200, tint)], 3.4, 0.25);
        Guilloche.Border(canvas, Border, dice.Between(6, 8), new SKColor(176, 150, 90), dice.Int(0, 3));
        double X(double fraction) => Border.Left + (fraction * Border.Width);
        double Y(double fraction) => Border.Top + (fraction * Border.Height);

        Marks.Emblem(canvas, X(0.5), Y(0.1), 10, new SKColor(215, 40, 40), type.Gold);
        var title = company.Format switch
        {
            LicenseFormat.Company or LicenseFormat.Enterprise => "企业法人营业执照",
            LicenseFormat.SoleTrader => "个体工商户营业执照",
            LicenseFormat.Partnership => "合伙企业营业执照",
            LicenseFormat.SoleProprietorship => "个人独资企业营业执照",
            LicenseFormat.Cooperative => "农民专业合作社法人营业执照",
            _ => "营业执照",
        };
        var size = Math.Min(12, 150.0 / title.Length);
        sheet.Justified(title, X(0.5) - (size * title.Length * 0.62), Y(0.215), size * title.Length * 1.24, new TextStyle(dice.OneOf("song-bold", "hei-bold", "song-black"), size, dice.Chance(0.5) ? type.Gold : new SKColor(190, 30, 30)));
        if (dice.Chance(0.6))
            sheet.Centered(dice.OneOf("（副  本）", "（副本）"), X(0.5), Y(0.29), type.Label with { Size = 5 });
        var printer = new LicensePrinter(sheet, type, dice);
        printer.Number(company, X(0.56), Y(0.335), isBelow: false, 4.6);

        var old = company.Format is LicenseFormat.Company;
        var left = new[]
        {
            LicenseItem.Name(company), LicenseItem.Address(company), LicenseItem.Representative(company), LicenseItem.Capital(company),
            old ? new LicenseItem("实收资本", company.Capital!) : null, LicenseItem.Composition(company),
            company.Format == LicenseFormat.SoleTrader ? null : LicenseItem.Type(company, old ? "公司类型" : "类型"),
        };
        var labelWidth = Math.Max(30, left.Where(i => i is not null).Max(i => i!.Label.Length) * type.Label.Size);
        var valueLeft = X(0.05) + labelWidth + 3;
        var pitch = 0.056 * Border.Height;
        var below = printer.Column(left, X(0.05), labelWidth, valueLeft, X(0.62) - valueLeft, Y(0.395), pitch);
        printer.Item(LicenseItem.Scope(company), X(0.05), labelWidth, valueLeft, X(0.62) - valueLeft, below, Y(0.95) - below);
        var rightLeft = X(0.66) + 26;
        printer.Column([company.Format == LicenseFormat.SoleTrader ? null : LicenseItem.Established(company), LicenseItem.Term(company)], X(0.66), 22, rightLeft, X(0.96) - rightLeft, Y(0.45), pitch);
        printer.IssuedOn(company, X(0.7), Y(0.925));
        printer.Authority(company, X(0.68), Y(0.76), X(0.84), Y(0.84), 20);
        sheet.Text("中华人民共和国国家工商行政管理总局制", 205, 199, new TextStyle("song", 3, type.Label.Color));
        LicenseLandscape.Specimen(sheet, dice);
        return sheet;
    }
}
