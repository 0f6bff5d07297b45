using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.Papers;

/// <summary>Permits of other authorities, drawn from scratch: a border, a title, items, a seal (前置审批许可证).</summary>
public static class PreApprovalSheet
{
    private sealed record Permit(string Title, string NumberLabel, Func<Dice, string> Number, string HolderLabel, string[] Items, string TermLabel, string Office);

    private static readonly Permit[] Permits =
    [
        new("网络文化经营许可证", "编号", d => $"鲁网文〔{d.Int(2021, 2027)}〕{d.Int(1000, 9999)}-{d.Int(100, 999)}号", "单位名称", ["法定代表人", "注册地址", "注册资本", "网站域名", "经营范围"], "有效期", "文化和旅游厅"),
        new("互联网药品信息服务资格证书", "证书编号", d => $"（{d.OneOf("鲁", "京", "粤", "苏")}）-{d.OneOf("经营性", "非经营性")}-{d.Int(2021, 2027)}-{d.Int(0, 1000):0000}", "单位名称", ["法定代表人", "网站名称", "域名", "地址"], "有效期", "药品监督管理局"),
        new("出版物经营许可证", "许可证号", d => $"新出发{d.OneOf("鲁", "京", "粤")}零字第{d.OneOf("威", "朝", "天")}{d.Int(1000, 9999)}号", "单位名称", ["法定代表人", "经营地址", "经营范围"], "有效期限", "新闻出版局"),
        new("医疗机构执业许可证", "登记号", d => $"PDY{d.Int(10000, 99999)}{d.Int(100000, 999999)}D{d.Int(1000, 9999)}", "机构名称", ["法定代表人", "地址", "诊疗科目"], "有效期限", "卫生健康委员会"),
        new("信息网络传播视听节目许可证", "许可证号", d => $"1{d.Int(10, 60)}{d.Int(1000, 9999)}", "开办单位", ["法定代表人", "网站名称", "业务类别"], "有效期限", "广播电视局"),
        new("互联网新闻信息服务许可证", "许可证编号", d => $"{d.Int(11, 66)}1{d.Int(2017, 2027)}{d.Int(1000, 9999)}", "单位名称", ["法定代表人", "服务类别", "服务名称"], "有效期", "互联网信息办公室"),
        new("网络出版服务许可证", "许可证号", d => $"（总）网出证（{d.OneOf("鲁", "京", "粤")}）字第{d.Int(1, 999):000}号", "单位名称", ["法定代表人", "业务范围", "地址"], "有效期限", "新闻出版局"),
        new("网络预约出租汽车经营许可证", "编号", d => $"{d.OneOf("鲁", "京", "粤")}交运管许可网约字{d.Int(370000, 379999)}{d.Int(100000, 999999)}号", "业户名称", ["地址", "经营范围", "经营区域"], "有效期", "交通运输厅"),
        new("增值电信业务经营许可证", "经营许可证编号", d => $"{d.OneOf("鲁", "京", "粤", "合字")}B2-{d.Int(2018, 2027)}{d.Int(1000, 9999)}", "公司名称", ["法定代表人", "业务种类", "业务覆盖范围"], "有效期", "通信管理局"),
    ];

    public static Sheet Draw(PaperContent content, Dice dice, double scale)
    {
        var isWide = dice.Chance(0.6);
        var (w, h) = isWide ? (297.0, 210.0) : (210.0, 297.0);
        var sheet = new Sheet(DocumentKinds.PreApproval, w, h, scale);
        sheet.Canvas.Clear(new SKColor(250, 246, 236));
        Border(sheet, dice);
        var permit = dice.Pick(Permits);
        sheet.Trait("permit", permit.Title);
        var ink = new SKColor(25, 22, 22);
        var title = new TextStyle(dice.OneOf("song-bold", "hei-bold", "kai"), dice.Between(10, 13), dice.Chance(0.3) ? new SKColor(150, 40, 30) : ink) { Tracking = dice.Pick((0, 0.5), (2, 0.5)) };
        while (sheet.Measure(permit.Title, title) > w - 50)
            title = title with { Size = title.Size - 0.3, Tracking = 0 };
        sheet.Field(FieldNames.PermitName, permit.Title, sheet.Centered(permit.Title, w / 2, h * 0.16, title));
        var label = new TextStyle(dice.OneOf("hei", "song-bold", "hei-medium"), 5, ink);
        var value = new TextStyle(dice.OneOf("song", "kai", "hei", "ming"), 5, ink);
        var number = permit.Number(dice);
        var y = h * 0.25;
        Item(sheet, permit.NumberLabel, number, FieldNames.PermitNumber, w * dice.Between(0.45, 0.5), y, label, value, w - 20);
        var left = isWide ? 45.0 : 28;
        var (pitch, until) = (isWide ? 14.0 : 18.0, content.SignedOn.AddYears(dice.Int(1, 5)));
        y += pitch;
        Item(sheet, permit.HolderLabel, content.Wishes.Holder ?? content.Company.Name, FieldNames.Name, left, y, label, value, w - left);
        until = content.Wishes.ValidTo ?? until;
        foreach (var item in permit.Items)
        {
            y += pitch;
            Item(sheet, item, TextOf(item, content, dice), FieldOf(item), left, y, label, value, w - left);
        }

        y += pitch;
        Term(sheet, dice, permit.TermLabel, content.SignedOn, until, left, y, label, value);
        y = h - 38;
        Foot(sheet, dice, content.Company.Region.Province + permit.Office, content.SignedOn, w * 0.58, y, label);
        sheet.Text("样例 SPECIMEN", w - 45, h - 8, new TextStyle("hei", 3, new SKColor(150, 150, 150)));
        return sheet;
    }

    private static void Foot(Sheet sheet, Dice dice, string office, DateOnly issued, double x, double y, TextStyle label)
    {
        var title = sheet.Text(dice.OneOf("发证机关：", "发证机关（盖章）"), x, y, label);
        var isPrinted = dice.Chance(0.4) && title.Right + 2 + sheet.Measure(office, label) < sheet.Width - 16;
        var printed = isPrinted ? sheet.Text(office, title.Right + 2, y, label) : title;
        var day = sheet.Line("发证日期：" + DateWriter.Write(issued, DateStyle.Plain), x, y + 12, label);
        sheet.Field(FieldNames.IssuedOn, PrintedValue.Of(issued), day.BoxOf(5, 100));
        Marks.Seal(sheet, office, x + 35, y + 4, 20, new SKColor(214, 50, 60, 200), dice.Bell(8));
        sheet.Field(FieldNames.Authority, office, isPrinted ? printed : SKRect.Create((float)(x + 15), (float)(y - 16), 40, 40));
    }

    private static string? FieldOf(string item) => item switch
    {
        "法定代表人" => FieldNames.Representative,
        "地址" or "注册地址" or "经营地址" => FieldNames.Address,
        "经营范围" or "业务范围" or "业务种类" => FieldNames.Scope,
        "注册资本" => FieldNames.Capital,
        "网站域名" or "域名" => FieldNames.Domain,
        "网站名称" or "服务名称" => FieldNames.ServiceName,
        _ => null,
    };

    private static void Item(Sheet sheet, string label, string text, string? field, double x, double y, TextStyle style, TextStyle value, double right)
    {
        var ink = sheet.Text(label + "：", x, y, style);
        if (field == FieldNames.Representative)
            sheet.Field(FieldNames.RepresentativeTitle, label, ink);
        var small = value;
        while (ink.Right + 2 + sheet.Measure(text, small) > right)
            small = small with { Size = small.Size - 0.1 };
        var box = sheet.Text(text, ink.Right + 2, y, small);
        if (field is not null)
            sheet.Field(field, PrintedValue.Of(text), box);
    }

    private static void Term(Sheet sheet, Dice dice, string label, DateOnly from, DateOnly to, double x, double y, TextStyle style, TextStyle value)
    {
        var ink = sheet.Text(label + "：", x, y, style);
        var dates = dice.OneOf(DateStyle.Plain, DateStyle.Padded);
        var isRange = dice.Chance(0.7);
        var first = isRange ? dice.OneOf("自", "") + DateWriter.Write(from, dates) : "";
        var between = isRange ? "至" : dice.OneOf("至", "");
        var line = sheet.Line(first + between + DateWriter.Write(to, dates), ink.Right + 2, y, value);
        if (isRange)
            sheet.Field(FieldNames.ValidFrom, PrintedValue.Of(from), line.BoxOf(0, first.Length));
        sheet.Field(FieldNames.ValidTo, PrintedValue.Of(to), line.BoxOf(first.Length + between.Length, 100));
    }

    private static string TextOf(string item, PaperContent content, Dice dice) => item switch
    {
        "法定代表人" => content.Representative.Name,
        "地址" or "注册地址" or "经营地址" => content.Company.Address.Length > 34 ? content.Company.Region.Full : content.Company.Address,
        "网站名称" or "服务名称" => content.ServiceName,
        "网站域名" or "域名" => content.Domain,
        "注册资本" => dice.OneOf("壹佰万元整", "壹仟万元整", "500万元人民币", "人民币1000万元"),
        "经营区域" => content.Company.Region.City,
        "诊疗科目" => "内科／外科／口腔科／医学检验科",
        "业务种类" => "信息服务业务（仅限互联网信息服务）",
        "业务覆盖范围" => content.Company.Region.Province,
        "服务类别" => "互联网新闻信息转载服务",
        "业务类别" => "互联网视听节目服务",
        _ => dice.OneOf("利用信息网络经营音乐娱乐产品、动漫产品", "图书、报刊、电子出版物零售", "网络预约出租汽车客运"),
    };

    private static void Border(Sheet sheet, Dice dice)
    {
        var color = dice.OneOf(new SKColor(190, 160, 90), new SKColor(70, 120, 90), new SKColor(60, 90, 150), new SKColor(170, 60, 60));
        using var pen = new SKPaint { Color = color, Style = SKPaintStyle.Stroke, StrokeWidth = (float)dice.Between(1, 3), IsAntialias = true };
        sheet.Canvas.DrawRect(9, 9, (float)sheet.Width - 18, (float)sheet.Height - 18, pen);
        pen.StrokeWidth = 0.4f;
        sheet.Canvas.DrawRect(13, 13, (float)sheet.Width - 26, (float)sheet.Height - 26, pen);
    }
}
