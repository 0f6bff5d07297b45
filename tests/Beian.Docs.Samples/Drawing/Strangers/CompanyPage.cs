using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.Strangers;

/// <summary>A page of an app or of the register about a company: nearly every item of its license, and no license (企业信息页).</summary>
public static class CompanyPage
{
    public static Sheet Draw(Dice content, Dice dice, double scale)
    {
        var company = CompanyInventor.Invent(content, SpecimenWriter.AsOf);
        var isWide = dice.Chance(0.4);
        var paper = new StrangerPaper(dice, isWide ? 250 : 108, isWide ? 150 : 220, scale, new SKColor(246, 247, 250));
        var sheet = paper.Sheet;
        var text = new TextStyle("hei", 3.6, new SKColor(25, 25, 30)) { LatinFace = "latin-sans" };
        using (var bar = new SKPaint { Color = dice.OneOf(new SKColor(24, 120, 220), new SKColor(190, 40, 40), new SKColor(20, 60, 130)) })
            sheet.Canvas.DrawRect(0, 0, (float)sheet.Width, 14, bar);
        sheet.Text(dice.OneOf("企样查", "样例信用", "国家企业信用信息公示系统", "企业信息查询"), 8, 9, text with { Size = 5, Color = SKColors.White });
        sheet.Text(company.Name, 8, 24, text with { Face = "hei-medium", Size = dice.OneOf(4.2, 5.2) });
        sheet.Text(dice.OneOf("存续（在营、开业、在册）", "存续  小微企业", "在业"), 8, 31, text with { Size = 3, Color = new SKColor(20, 140, 90) });
        sheet.Text(dice.OneOf("工商信息", "基本信息", "■ 营业执照信息", "登记信息", "营业执照"), 8, 41, text with { Face = "hei-medium" });
        var items = Items(content, dice, company);
        var y = 50.0;
        for (var i = 0; i < items.Count; i++)
        {
            var x = isWide && i % 2 == 1 ? 128 : 8;
            var separator = isWide ? "：" : "";
            sheet.Text(items[i].Label + separator, x, y, text with { Color = isWide ? text.Color : new SKColor(130, 130, 135) });
            var below = y;
            foreach (var line in LineBreaker.Break(items[i].Value, sheet, text, isWide ? 84 : 60, strict: true).Take(4))
            {
                sheet.Text(line, x + 34, below, text);
                below += 5;
            }

            y = isWide && i % 2 == 0 && items[i].Label != company.ScopeTitle ? y : Math.Max(below, y + 5) + 2.5;
        }

        return paper.Done();
    }

    private static List<(string Label, string Value)> Items(Dice content, Dice dice, Company company)
    {
        var established = DateWriter.Write(company.EstablishedOn, dice.OneOf(DateStyle.Plain, DateStyle.Padded));
        List<(string, string)> own =
        [
            ("统一社会信用代码", company.Number), ("企业名称", company.Name), ("法定代表人", company.Representative), ("企业类型", company.Type), ("注册资本", company.Capital ?? "100万人民币"),
            ("成立日期", established), ("登记机关", company.Authority), ("住所", company.Address), ("经营范围", company.Scope.Length > 80 ? company.Scope[..80] : company.Scope),
        ];
        List<(string, string)> foreign =
        [
            ("登记状态", "存续"), ("核准日期", DateWriter.Write(company.IssuedOn, DateStyle.Plain)), ("纳税人识别号", company.Number), ("工商注册号", Traveler.Digits(content, 15)), ("参保人数", "12"),
            ("所属行业", "软件和信息技术服务业"), ("实缴资本", "-"), ("联系电话", "0631-0000826"), ("官网", "www.example.cn"), ("曾用名", "-"), ("英文名", "-"),
        ];
        var all = own.Concat(dice.Some(foreign, dice.Int(2, 6))).ToList();
        return dice.Chance(0.5) ? all : [.. dice.Some(all, all.Count)];
    }
}
