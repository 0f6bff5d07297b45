using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>Papers that people upload by mistake: a letter, a table of amounts (别的材料).</summary>
public static class OtherSheets
{
    public static Sheet Draw(Dice dice, DateOnly asOf, double scale)
    {
        var sheet = new Sheet(DocumentKinds.OtherDocument, 210, 297, scale);
        sheet.Canvas.Clear(SKColors.White);
        var company = CompanyInventor.Invent(dice, asOf);
        if (dice.Chance(0.5))
            Letter(sheet, dice, company, asOf);
        else
            Table(sheet, dice, company, asOf);
        sheet.Text("样例 SPECIMEN", 170, 290, new TextStyle("hei", 3, new SKColor(150, 150, 150)));
        return sheet;
    }

    private static void Letter(Sheet sheet, Dice dice, Company company, DateOnly asOf)
    {
        sheet.Trait("layout", "letter");
        var style = new TextStyle(dice.OneOf("song", "kai", "hei"), 4.6, SKColors.Black);
        sheet.Centered(dice.OneOf("会议通知", "情况说明", "工作联系函", "放假通知"), 105, 34, style with { Size = 8, Face = "hei-bold" });
        var body = $"各部门：　　经研究，定于{asOf.Month}月{dice.Int(1, 28)}日召开季度工作例会，请各部门负责人准时参加。会议地点为公司三楼会议室，会期半天。请提前准备本部门工作总结，"
            + $"并于会前一日将电子版发送至办公室。联系人：{Names.Invent(dice).Name}，联系地址：{company.Address}。未能参会者须书面说明理由。特此通知。";
        var y = 56.0;
        foreach (var line in LineBreaker.Break(body, sheet, style, 160, strict: true))
        {
            sheet.Text(line, 25, y, style);
            y += 9;
        }

        sheet.Text(company.Name, 110, y + 25, style);
        sheet.Text(DateWriter.Write(asOf, DateStyle.Plain), 130, y + 36, style);
    }

    private static void Table(Sheet sheet, Dice dice, Company company, DateOnly asOf)
    {
        sheet.Trait("layout", "table");
        var style = new TextStyle("song", 4, SKColors.Black);
        sheet.Centered(dice.OneOf("销售明细表", "报价单", "送货单", "费用报销单"), 105, 30, style with { Size = 8, Face = "hei-bold" });
        sheet.Text($"单位名称：{company.Name}", 20, 46, style);
        sheet.Text($"日期：{DateWriter.Write(asOf, DateStyle.Dashed)}", 140, 46, style);
        using var line = new SKPaint { Color = SKColors.Black, StrokeWidth = 0.3f, Style = SKPaintStyle.Stroke };
        string[] heads = ["序号", "品名", "规格型号", "单位", "数量", "单价", "金额"];
        double[] edges = [20, 34, 78, 112, 126, 144, 164, 190];
        var rows = dice.Int(8, 20);
        for (var row = 0; row <= rows; row++)
        {
            var y = 52 + (row * 9);
            for (var i = 0; i < heads.Length; i++)
            {
                sheet.Canvas.DrawRect((float)edges[i], y, (float)(edges[i + 1] - edges[i]), 9, line);
                var text = row == 0 ? heads[i] : i switch
                {
                    0 => $"{row}",
                    1 => dice.OneOf("打印纸", "中性笔", "墨盒", "文件夹", "键盘", "显示器", "网线"),
                    2 => dice.OneOf("A4 70g", "0.5mm", "HP-803", "55mm", "K120", "24寸", "Cat6"),
                    3 => dice.OneOf("包", "盒", "个", "台"),
                    4 => $"{dice.Int(1, 200)}",
                    5 => $"{dice.Int(1, 900)}.{dice.Int(0, 100):00}",
                    _ => $"{dice.Int(100, 9000)}.00",
                };
                sheet.Centered(text, (edges[i] + edges[i + 1]) / 2, y + 4.5, style with { Size = 3.6 });
            }
        }

        sheet.Text($"制单：{Names.Invent(dice).Name}　　审核：{Names.Invent(dice).Name}", 20, 62 + ((rows + 1) * 9), style);
    }
}
