using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.Strangers;

/// <summary>Cards that resemble ours: a driver's license, a social security card, a household register, a card of business, of a bank (其他卡证).</summary>
public static class StrangerCard
{
    public static Sheet Draw(Dice content, Dice dice, double scale)
    {
        var who = Person.Invent(content, SpecimenWriter.AsOf);
        var birth = $"{who.BirthDate:yyyy-MM-dd}";
        return dice.Int(0, 9) switch
        {
            0 => Form(dice, scale, who, "中华人民共和国机动车驾驶证", [("证号", who.IdNumber), ("姓名", who.Name), ("性别", who.IsMale ? "男" : "女"), ("国籍", "中国"), ("住址", who.Address), ("出生日期", birth), ("准驾车型", "C1"), ("有效期限", "2021-06-03至2031-06-03")]),
            1 => Form(dice, scale, who, "中华人民共和国社会保障卡", [("姓名", who.Name), ("社会保障号码", who.IdNumber), ("社会保障卡卡号", Traveler.Digits(content, 9)), ("发卡日期", "2022年8月"), ("性别", who.IsMale ? "男" : "女"), ("民族", who.Ethnicity)]),
            2 => Form(dice, scale, who, "常住人口登记卡", [("姓名", who.Name), ("户主或与户主关系", "户主"), ("性别", who.IsMale ? "男" : "女"), ("民族", who.Ethnicity), ("出生日期", birth), ("籍贯", who.Address[..3]), ("公民身份证件编号", who.IdNumber), ("登记日期", "2019年4月2日")]),
            3 => Form(dice, scale, who, dice.OneOf("学生证", "工作证", "教师资格证书"), [("姓名", who.Name), ("性别", who.IsMale ? "男" : "女"), ("民族", who.Ethnicity), ("出生", birth), ("编号", Traveler.Digits(content, 8)), ("身份证号", who.IdNumber), ("发证机关", "样例市教育局")]),
            4 => Form(dice, scale, who, dice.OneOf("从业人员健康证明", "健康证"), [("姓名", who.Name), ("性别", who.IsMale ? "男" : "女"), ("年龄", "29"), ("民族", who.Ethnicity), ("身份证号", who.IdNumber), ("工种", "餐饮服务"), ("编号", Traveler.Digits(content, 9)), ("发证日期", "2026年3月11日")]),
            5 => Form(dice, scale, who, "残疾人证", [("姓名", who.Name), ("性别", who.IsMale ? "男" : "女"), ("民族", who.Ethnicity), ("出生", birth), ("住址", who.Address), ("身份证号码", who.IdNumber), ("联系电话", "0631-0000826")]),
            6 => Certificate(content, dice, scale, who),
            7 => Business(content, dice, scale),
            _ => Bank(content, dice, scale, who),
        };
    }

    private static Sheet Form(Dice dice, double scale, Person who, string title, IReadOnlyList<(string Label, string Value)> items)
    {
        var sheet = IdCard.Blank(DocumentKinds.OtherDocument, dice, scale);
        sheet.Trait("layout", title);
        var label = new TextStyle("hei", 2.3, dice.OneOf(new SKColor(30, 110, 180), new SKColor(40, 40, 50), new SKColor(30, 110, 60)));
        var value = new TextStyle(dice.OneOf("hei", "song"), 2.7, new SKColor(20, 20, 24)) { LatinFace = "latin-sans" };
        sheet.Centered(title, 42, 5.5, new TextStyle("hei-medium", 3.4, new SKColor(30, 30, 40)));
        var y = 12.0;
        foreach (var (text, printed) in items)
        {
            sheet.Text(text, 5, y, label);
            var x = 5 + Math.Max(10, sheet.Measure(text, label) + 2);
            foreach (var line in LineBreaker.Break(printed, sheet, value, 56 - x, strict: false))
            {
                sheet.Text(line, x, y, value);
                y += 3.6;
            }

            y += 1.3;
        }

        Marks.Portrait(sheet.Canvas, SKRect.Create(60, 12, 19, 24), who.IsMale, dice.Int(0, 120));
        sheet.Centered("样例", 69.5, 34, new TextStyle("hei", 2.6, new SKColor(235, 235, 235)));
        return sheet;
    }

    /// <summary>A sheet with a portrait in its middle and the items below it.</summary>
    private static Sheet Certificate(Dice content, Dice dice, double scale, Person who)
    {
        var paper = new StrangerPaper(dice, 210, 290, scale, new SKColor(248, 244, 230));
        paper.Title(dice.OneOf("教师资格证书", "普通话水平测试等级证书", "毕业证书", "职业资格证书"), 30, 12, new SKColor(20, 60, 120));
        Marks.Portrait(paper.Sheet.Canvas, SKRect.Create(80, 50, 50, 64), who.IsMale, dice.Int(0, 120));
        (string Label, string Value)[] items =
        [
            ("姓名", who.Name), ("性别", who.IsMale ? "男" : "女"), dice.OneOf(("出生年月", $"{who.BirthDate:yyyy年MM月}"), ("出生日期", $"{who.BirthDate:yyyy年M月d日}")), ("民族", who.Ethnicity + "族"), ("身份证号码", who.IdNumber),
            ("资格种类", "初级中学教师资格"), ("任教学科", "信息技术"), ("证书号码", Traveler.Digits(content, 17)), ("认定机构", "样例州教育局"),
        ];
        for (var i = 0; i < items.Length; i++)
        {
            paper.Sheet.Justified(items[i].Label, 40, 134 + (i * 14), 26, paper.Body with { Face = "hei" });
            paper.Sheet.Text(items[i].Value, 80, 134 + (i * 14), paper.Body);
        }

        return paper.Done();
    }

    private static Sheet Business(Dice content, Dice dice, double scale)
    {
        var company = CompanyInventor.Invent(content, SpecimenWriter.AsOf);
        var paper = new StrangerPaper(dice, 90, 54, scale, new SKColor(250, 250, 250));
        paper.Sheet.Text(company.Name, 6, 9, paper.Body with { Size = 3 });
        paper.Sheet.Text(company.Representative, 6, 21, paper.Body with { Size = 5 });
        paper.Sheet.Text(dice.OneOf("法定代表人 / 总经理", "销售经理", "技术负责人"), 30, 22, paper.Body with { Size = 2.8 });
        string[] lines = [$"手机：1{Traveler.Digits(content, 10)}", $"地址：{company.Address}", "网址：www.example.cn", "邮箱：info@example.cn"];
        for (var i = 0; i < lines.Length; i++)
            paper.Sheet.Text(lines[i], 6, 31 + (i * 5), paper.Body with { Size = 2.5 });
        return paper.Done();
    }

    private static Sheet Bank(Dice content, Dice dice, double scale, Person who)
    {
        var paper = new StrangerPaper(dice, IdCard.Width, IdCard.Height, scale, new SKColor((byte)dice.Int(20, 120), (byte)dice.Int(40, 120), (byte)dice.Int(90, 190)));
        var white = paper.Body with { Face = "hei", Color = SKColors.White };
        paper.Sheet.Text(dice.OneOf("样例银行", "样例农商银行"), 6, 9, white with { Size = 5 });
        var number = "62" + Traveler.Digits(content, 17);
        paper.Sheet.Text(string.Join(' ', number.Chunk(4).Select(c => new string(c))), 8, 31, white with { Size = 5, LatinFace = "ocr-b" });
        paper.Sheet.Text($"VALID THRU {dice.Int(1, 13):00}/{dice.Int(27, 36)}", 40, 38, white with { Size = 2.4 });
        paper.Sheet.Text(dice.Chance(0.5) ? who.Name : "YANG LI", 8, 46, white with { Size = 3.4 });
        return paper.Done();
    }
}
