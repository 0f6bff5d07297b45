using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.Strangers;

/// <summary>An electronic invoice: names, codes and addresses of two companies (发票).</summary>
public static class InvoiceSheet
{
    public static Sheet Draw(Dice content, Dice dice, double scale)
    {
        var (buyer, seller) = (CompanyInventor.Invent(content, SpecimenWriter.AsOf), CompanyInventor.Invent(content, SpecimenWriter.AsOf));
        var paper = new StrangerPaper(dice, 240, 140, scale);
        var sheet = paper.Sheet;
        var red = new SKColor(150, 60, 40);
        var label = new TextStyle("kai", 3.3, red);
        var value = paper.Body with { Size = 3.2 };
        paper.Title(dice.OneOf("电子发票（普通发票）", "增值税电子普通发票", "电子发票（增值税专用发票）"), 16, 7, red);
        sheet.Text($"发票号码：{Traveler.Digits(content, 20)}", 170, 12, value);
        sheet.Text($"开票日期：{DateWriter.Write(SpecimenWriter.AsOf.AddDays(-dice.Int(1, 200)), DateStyle.Plain)}", 170, 18, value);
        foreach (var (side, company, x) in new[] { ("购买方信息", buyer, 12.0), ("销售方信息", seller, 122.0) })
        {
            paper.Box(x, 28, 108, 24);
            sheet.Text(side, x + 2, 32, label);
            sheet.Text("名称：", x + 10, 38, label);
            sheet.Text(company.Name, x + 20, 38, value);
            sheet.Text("统一社会信用代码/纳税人识别号：", x + 10, 46, label);
            sheet.Text(company.Number, x + 62, 46, value);
        }

        paper.Box(12, 52, 218, 50);
        foreach (var (text, x) in new[] { ("项目名称", 16.0), ("规格型号", 62), ("单位", 92), ("数量", 110), ("单价", 130), ("金额", 156), ("税率/征收率", 178), ("税额", 208) })
            sheet.Text(text, x, 56, label);
        var rows = dice.Int(1, 5);
        for (var i = 0; i < rows; i++)
        {
            string[] cells = [dice.OneOf("*信息技术服务*技术服务费", "*计算机*笔记本电脑", "*办公用品*打印纸"), dice.OneOf("A4", "X1", ""), dice.OneOf("项", "台", "箱"), $"{dice.Int(1, 20)}", $"{dice.Int(10, 900)}.00", $"{dice.Int(100, 9000)}.00", "6%", $"{dice.Int(6, 540)}.00"];
            double[] at = [16, 62, 92, 110, 130, 156, 180, 208];
            for (var k = 0; k < cells.Length; k++)
                sheet.Text(cells[k], at[k], 64 + (i * 6), value);
        }

        sheet.Text("价税合计（大写）　壹仟贰佰元整　　（小写）¥1200.00", 16, 98, value);
        sheet.Text($"开票人：{Names.Invent(content).Name}", 20, 128, value);
        if (dice.Chance(0.6))
            Marks.Seal(sheet, seller.Name, 205, 30, 14, new SKColor(205, 40, 50, 180), 0, "发票专用章");
        return paper.Done();
    }
}
