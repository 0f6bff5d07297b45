using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.Papers;

/// <summary>A console in the browser that shows a domain and who owns it (域名实名认证截图).</summary>
public static class DomainScreenshot
{
    /// <summary>Labels on the left, values beside them.</summary>
    public static void Details(Sheet sheet, Dice dice, Dictionary<string, (string Printed, string Value)> values, PaperContent content)
    {
        var style = Page(sheet, dice, "域名控制台　　域名列表　　安全设置　　帮助");
        sheet.Text(dice.OneOf("基本信息", "域名信息", "域名实名认证"), 40, 26, style with { Size = 4, Face = "hei-bold" });
        var isPerson = values[FieldNames.Holder].Printed == content.Representative.Name;
        var number = isPerson ? content.Representative.IdNumber : content.Company.Number;
        var status = dice.OneOf("已实名认证", "实名认证成功", "已通过实名认证");
        var kind = isPerson ? "身份证" : dice.OneOf("营业执照", "统一社会信用代码证书");
        (string Label, string Field, string Printed, string Value)[] items =
        [
            ("域名", FieldNames.Domain, values[FieldNames.Domain].Printed, values[FieldNames.Domain].Value),
            (dice.OneOf("域名持有者", "域名所有者", "所有者名称"), FieldNames.Holder, values[FieldNames.Holder].Printed, values[FieldNames.Holder].Value),
            (dice.OneOf("证件类型", "所有者证件类型"), FieldNames.HolderCertificateKind, kind, kind), (dice.OneOf("证件号码", "证件号"), FieldNames.HolderCertificateNumber, number, number),
            (dice.OneOf("实名认证状态", "实名认证", "认证状态"), FieldNames.VerifiedStatus, status, status),
            ("注册时间", FieldNames.RegisteredOn, values[FieldNames.RegisteredOn].Printed, values[FieldNames.RegisteredOn].Value),
            (dice.OneOf("到期时间", "到期日期", "过期时间"), FieldNames.ExpiresOn, values[FieldNames.ExpiresOn].Printed, values[FieldNames.ExpiresOn].Value),
        ];
        var (y, gap, colon) = (38.0, dice.Between(24, 32), dice.OneOf("：", ":", ""));
        foreach (var (label, field, printed, value) in items)
        {
            var end = sheet.Text(label + colon, 40, y, style with { Color = new SKColor(110, 114, 122) }).Right;
            var green = field == FieldNames.VerifiedStatus ? style with { Color = new SKColor(20, 140, 70) } : style;
            sheet.Field(field, value, sheet.Text(printed, Math.Max(40 + gap, end + 3), y, green));
            y += style.Size * 3;
        }
    }

    /// <summary>A list with a head line.</summary>
    public static void Table(Sheet sheet, Dice dice, Dictionary<string, (string Printed, string Value)> values)
    {
        var style = Page(sheet, dice, "云控制台　　域名注册　　我的域名");
        sheet.Text(dice.OneOf("域名列表", "我的域名", "域名管理"), 40, 26, style with { Size = 4, Face = "hei-bold" });
        var status = dice.OneOf("已实名认证", "认证成功", "正常");
        (string Head, string Field, string Printed, string Value, double Width)[] columns =
        [
            ("域名", FieldNames.Domain, values[FieldNames.Domain].Printed, values[FieldNames.Domain].Value, 0.22), (dice.OneOf("域名持有者", "所有者"), FieldNames.Holder, values[FieldNames.Holder].Printed, values[FieldNames.Holder].Value, 0.34),
            ("实名认证", FieldNames.VerifiedStatus, status, status, 0.14), ("注册日期", FieldNames.RegisteredOn, PrintedValue.Of(DateOf(values, FieldNames.RegisteredOn)), values[FieldNames.RegisteredOn].Value, 0.15), ("到期日期", FieldNames.ExpiresOn, PrintedValue.Of(DateOf(values, FieldNames.ExpiresOn)), values[FieldNames.ExpiresOn].Value, 0.15),
        ];
        using var shade = new SKPaint { Color = new SKColor(238, 241, 246) };
        sheet.Canvas.DrawRect(36, 34, (float)sheet.Width - 44, 10, shade);
        var x = 40.0;
        foreach (var (head, field, printed, value, width) in columns)
        {
            sheet.Text(head, x, 39, style with { Color = new SKColor(90, 94, 102) });
            var small = style;
            while (sheet.Measure(printed, small) > (width * (sheet.Width - 48)) - 3)
                small = small with { Size = small.Size - 0.05 };
            sheet.Field(field, value, sheet.Text(printed, x, 51, small));
            x += width * (sheet.Width - 48);
        }
    }

    private static DateOnly DateOf(Dictionary<string, (string Printed, string Value)> values, string field) => DateOnly.ParseExact(values[field].Value, "yyyy-MM-dd", null);

    /// <summary>The head and side of a page in the browser.</summary>
    private static TextStyle Page(Sheet sheet, Dice dice, string menu)
    {
        sheet.Canvas.Clear(new SKColor(255, 255, 255));
        using var head = new SKPaint { Color = dice.OneOf(new SKColor(32, 40, 60), new SKColor(0, 110, 220), new SKColor(245, 246, 248)) };
        sheet.Canvas.DrawRect(0, 0, (float)sheet.Width, 12, head);
        using var side = new SKPaint { Color = new SKColor(247, 248, 250) };
        sheet.Canvas.DrawRect(0, 12, 30, (float)sheet.Height, side);
        var style = new TextStyle(dice.OneOf("hei", "microhei", "zenhei"), dice.Between(3, 3.6), new SKColor(40, 42, 48)) { LatinFace = dice.Pick<string?>((null, 0.5), ("latin-sans", 0.5)) };
        sheet.Text(menu, 6, 6, style with { Color = head.Color.Red > 200 ? new SKColor(40, 42, 48) : SKColors.White });
        var y = 22.0;
        foreach (var item in new[] { "概览", "列表", "续费", "转入", "解析" })
            sheet.Text(item, 8, y += 9, style with { Color = new SKColor(90, 94, 102) });
        return style;
    }
}
