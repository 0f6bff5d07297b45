using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.Papers;

/// <summary>Certificates of a domain in the manners of several registrars, none of them a copy (域名证书).</summary>
public sealed class DomainCertificateSheet
{
    private static readonly string[] Registrars =
    [
        "样例云计算有限公司", "北京样例数码信息技术有限公司", "样例云计算（北京）有限责任公司", "厦门样例科技股份有限公司", "成都样例数码科技有限公司", "样例互联（广州）信息科技有限公司",
    ];

    private readonly Dice _dice;
    private readonly Sheet _sheet;
    private readonly PaperContent _content;
    private readonly string _registrar;
    private readonly DateOnly _registered, _expires;
    private readonly string _holder;

    private DomainCertificateSheet(PaperContent content, Dice dice, double scale, double width, double height)
    {
        (_content, _dice) = (content, dice);
        _sheet = new Sheet(DocumentKinds.DomainCertificate, width, height, scale);
        _registrar = content.Wishes.Registrar ?? dice.Pick(Registrars);
        _registered = content.SignedOn.AddDays(-dice.Int(30, 3000));
        if (_registered is { Month: 2, Day: 29 })
            _registered = _registered.AddDays(1);
        _expires = _registered.AddYears((content.SignedOn.Year - _registered.Year) + dice.Int(1, 5));
        _expires = content.Wishes.ValidTo ?? _expires;
        var holder = dice.Chance(0.85) ? content.Company.Name : content.Representative.Name;
        _holder = content.Wishes.Holder ?? holder;
    }

    public static Sheet Draw(PaperContent content, Dice dice, double scale)
    {
        var style = dice.Int(0, 7);
        var isShot = style >= 5;
        var (w, h) = isShot ? (dice.Between(230, 300), dice.Between(120, 150)) : dice.Chance(0.65) ? (297.0, 210.0) : (210.0, 297.0);
        var drawing = new DomainCertificateSheet(content, dice, scale, w, h);
        drawing._sheet.Trait("layout", $"{style}");
        switch (style)
        {
            case 5:
                DomainScreenshot.Details(drawing._sheet, dice, drawing.Values, content);
                break;
            case 6:
                DomainScreenshot.Table(drawing._sheet, dice, drawing.Values);
                break;
            case 4:
                drawing.Sentence();
                break;
            default:
                drawing.Items(style);
                break;
        }

        drawing._sheet.Text("样例 SPECIMEN", w - 45, h - 6, new TextStyle("hei", 3, new SKColor(150, 150, 150)));
        return drawing._sheet;
    }

    /// <summary>By field: what is printed and what it means.</summary>
    private Dictionary<string, (string Printed, string Value)> Values
    {
        get
        {
            var style = _dice.Pick((DateStyle.Dashed, 0.55), (DateStyle.Plain, 0.2), (DateStyle.Padded, 0.25));
            var time = style == DateStyle.Dashed && _dice.Chance(0.4) ? $" {_dice.Int(0, 24):00}:{_dice.Int(0, 60):00}:{_dice.Int(0, 60):00}" : "";
            return new()
            {
                [FieldNames.Domain] = (_content.Domain, _content.Domain),
                [FieldNames.Holder] = (_holder, PrintedValue.Of(_holder)),
                [FieldNames.Registrar] = (_registrar, PrintedValue.Of(_registrar)),
                [FieldNames.RegisteredOn] = (DateWriter.Write(_registered, style) + time, PrintedValue.Of(_registered)),
                [FieldNames.ExpiresOn] = (DateWriter.Write(_expires, style) + time, PrintedValue.Of(_expires)),
            };
        }
    }

    /// <summary>Labels and values, in one or two languages, on light or dark.</summary>
    private void Items(int style)
    {
        var isDark = style == 2;
        var (back, ink, accent) = isDark ? (new SKColor(18, 28, 52), new SKColor(236, 232, 220), new SKColor(214, 178, 96)) : (new SKColor(252, 252, 250), new SKColor(30, 30, 34), _dice.OneOf(new SKColor(20, 90, 180), new SKColor(200, 110, 20), new SKColor(30, 120, 80)));
        _sheet.Canvas.Clear(back);
        Frame(accent, style);
        var title = style == 1 ? _dice.OneOf("国际域名注册证书", "顶级国际域名证书", "国家域名注册证书") : _dice.OneOf("域名证书", "域名注册证书");
        var at = _sheet.Height * 0.17;
        _sheet.Centered(title, _sheet.Width / 2, at, new TextStyle(_dice.OneOf("hei-bold", "song-bold"), 11, isDark ? accent : ink) { Tracking = 2 });
        if (style is 1 or 2 || _dice.Chance(0.4))
            _sheet.Centered("Certificate of Domain Name Registration", _sheet.Width / 2, at + 11, new TextStyle("latin-serif", 5, isDark ? accent : ink));
        (string Field, string Label, string English)[] items =
        [
            (FieldNames.Domain, _dice.OneOf("域名", "注册域名", "域名名称"), "Domain Name"), (FieldNames.Holder, _dice.OneOf("域名持有者", "域名注册人", "域名所有者", "注册人"), _dice.OneOf("Registrant", "Domain Name Holder")),
            (FieldNames.Registrar, _dice.OneOf("域名注册商", "注册商", "注册服务机构"), _dice.OneOf("Registrar", "Sponsoring Registrar")), (FieldNames.RegisteredOn, _dice.OneOf("注册时间", "注册日期", "域名注册日期"), _dice.OneOf("Registration Date", "Creation Date")),
            (FieldNames.ExpiresOn, _dice.OneOf("到期时间", "到期日期", "域名到期日期"), _dice.OneOf("Expiration Date", "Expiry Date")), ("", "域名服务器", "Name Server"),
        ];
        if (_dice.Chance(0.3))
            (items[1], items[2]) = (items[2], items[1]);
        var (values, manner) = (Values, style == 0 ? _dice.Int(0, 2) : _dice.Int(0, 4));
        var font = new TextStyle(_dice.OneOf("hei", "song", "microhei"), 5, ink) { LatinFace = "latin-sans" };
        var pitch = (_sheet.Height * 0.52) / items.Length;
        var y = at + 28;
        var left = _sheet.Width * _dice.Between(0.16, 0.24);
        var valueLeft = left + _dice.Between(38, 46);
        foreach (var (field, label, english) in items)
        {
            var (printed, value) = field.Length > 0 ? values[field] : ("ns1.yangli-dns.com、ns2.yangli-dns.com", "");
            var full = manner switch { 0 => label + "：", 1 => $"{label}（{english}）：", 2 => label, _ => $"{label} {english}:" };
            var end = _sheet.Text(full, left, y, font).Right;
            // The other language stands below the label, or the value does.
            if (manner == 2)
                _sheet.Text(english, left, y + 5.4, font with { Size = 3.4, Face = "latin-sans" });
            var x = manner is 0 or 2 && _dice.Chance(0.9) ? Math.Max(valueLeft, end + 3) : end + 2;
            Put(field, printed, value, x, y, font with { Face = _dice.Chance(0.2) ? "hei-bold" : font.Face });
            y += pitch;
        }

        Foot(font with { Size = 4.2 }, isDark);
    }

    /// <summary>A sentence that says it all.</summary>
    private void Sentence()
    {
        _sheet.Canvas.Clear(new SKColor(255, 253, 246));
        Frame(new SKColor(170, 30, 40), 1);
        var ink = new SKColor(30, 30, 34);
        var style = PaperStyle.Choose(_dice, _sheet) with { Left = _sheet.Width * 0.14, Width = _sheet.Width * 0.72, HasRules = _dice.Chance(0.3), BreaksNumbers = false };
        style = style with { Body = style.Body with { Size = 5.4 }, Filled = style.Body with { Size = 5.4, Face = _dice.OneOf(style.Body.Face, "hei-bold") }, Pitch = 11 };
        _sheet.Centered(_dice.OneOf("中国国家顶级域名注册证书", "国家顶级域名证书", "域名注册证书"), _sheet.Width / 2, _sheet.Height * 0.18, new TextStyle("hei-bold", 10, ink));
        var printer = new PaperPrinter(_sheet, style) { Y = _sheet.Height * 0.34 };
        var values = Values;
        values[FieldNames.RegisteredOn] = (DateWriter.Write(_registered, DateStyle.Plain), PrintedValue.Of(_registered));
        values[FieldNames.ExpiresOn] = (DateWriter.Write(_expires, DateStyle.Plain), PrintedValue.Of(_expires));
        var text = _dice.OneOf(
            "兹证明域名{domain}由{holder}注册，并已在国家顶级域名数据库中记录。",
            "此证明{holder}已成功注册域名{domain}，该域名信息已载入注册局数据库。")
            + "\n域名注册日期：{registeredOn}\n域名到期日期：{expiresOn}\n注册服务机构：{registrar}";
        foreach (var line in text.Split('\n'))
            printer.Paragraph(Words.Of(line, f => new Words(values[f].Printed, f, values[f].Value)));
        Foot(style.Body with { Size = 4.2 }, isDark: false);
    }

    private void Put(string field, string printed, string value, double x, double y, TextStyle style)
    {
        while (x + _sheet.Measure(printed, style) > _sheet.Width - 18)
            style = style with { Size = style.Size - 0.1 };
        var box = _sheet.Text(printed, x, y, style);
        if (field.Length > 0)
            _sheet.Field(field, value, box);
    }

    private void Foot(TextStyle style, bool isDark)
    {
        var y = _sheet.Height - 24;
        if (_dice.Chance(0.6))
            _sheet.Text("本证书仅供备案参考，域名信息以查询结果为准。", 24, y + 8, style with { Size = 3.4 });
        if (isDark || _dice.Chance(0.3))
            return;
        Marks.Seal(_sheet, _registrar, _sheet.Width - 52, y - 8, 20, new SKColor(214, 40, 50, 210), _dice.Bell(8), "域名业务专用章");
    }

    private void Frame(SKColor color, int style)
    {
        using var pen = new SKPaint { Color = color, Style = SKPaintStyle.Stroke, StrokeWidth = style == 0 ? 0.6f : 2, IsAntialias = true };
        _sheet.Canvas.DrawRect(8, 8, (float)_sheet.Width - 16, (float)_sheet.Height - 16, pen);
        if (style != 0)
            return;
        using var band = new SKPaint { Color = color };
        _sheet.Canvas.DrawRect(8, 8, (float)_sheet.Width - 16, 10, band);
    }
}
