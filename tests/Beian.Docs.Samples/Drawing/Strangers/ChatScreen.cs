using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.Strangers;

/// <summary>A screenshot of a chat in which somebody asks for papers and types numbers (聊天截图).</summary>
public static class ChatScreen
{
    public static Sheet Draw(Dice content, Dice dice, double scale)
    {
        var company = CompanyInventor.Invent(content, SpecimenWriter.AsOf);
        var who = Person.Invent(content, SpecimenWriter.AsOf);
        var paper = new StrangerPaper(dice, 108, 220, scale, new SKColor(237, 237, 237));
        var sheet = paper.Sheet;
        var text = new TextStyle("hei", 4.2, new SKColor(25, 25, 25)) { LatinFace = "latin-sans" };
        sheet.Text("9:41", 8, 6, text);
        sheet.Centered(dice.OneOf("备案客服小王", "行政群(12)", "李经理"), 54, 15, text with { Face = "hei-medium", Size = 5 });
        string[] says =
        [
            "您好，备案需要营业执照和身份证照片", $"公司名称 {company.Name}", $"统一社会信用代码 {company.Number}", $"法定代表人 {company.Representative}", "好的收到", $"负责人{who.Name} 身份证号{who.IdNumber}",
            $"名称：{company.Name}", $"法人 {who.Name}", $"身份证 {who.IdNumber}", $"签发机关 {who.Authority}", $"住所：{company.Address}", "有效期限 2016.07.12-2036.07.12", $"姓名 {who.Name}", $"性别 {(who.IsMale ? "男" : "女")} 民族 {who.Ethnicity}", $"注册资本：{company.Capital ?? "10万元"}", $"经营范围：{company.Scope[..Math.Min(30, company.Scope.Length)]}", "营业执照",
            "住址也发一下", who.Address, "居民身份证正反面都要", "域名证书有吗", "www.example.cn 刚注册的", "承诺书要盖公章", "授权书我明天寄给您", "[图片]", "有效期限是长期吗",
        ];
        var y = 26.0;
        // Half of them send it all at once, a line an item.
        var messages = dice.Chance(0.5) ? [.. dice.Some(says, 3), string.Join('\n', dice.Some(says, dice.Int(5, 10))), .. dice.Some(says, 3)] : dice.Some(says, dice.Int(6, 12)).ToList();
        foreach (var message in messages)
        {
            var isMine = dice.Chance(0.45);
            var parts = message.Split('\n').SelectMany(line => LineBreaker.Break(line, sheet, text, 66, strict: false)).ToList();
            var width = parts.Max(p => sheet.Measure(p, text)) + 6;
            var height = (parts.Count * 6) + 4;
            if (y + height > 205)
                break;
            var left = isMine ? 94 - width : 14;
            using var bubble = new SKPaint { Color = isMine ? new SKColor(149, 236, 105) : SKColors.White, IsAntialias = true };
            using var face = new SKPaint { Color = new SKColor((byte)dice.Int(90, 210), (byte)dice.Int(90, 210), (byte)dice.Int(90, 210)) };
            sheet.Canvas.DrawRoundRect((float)left, (float)y, (float)width, height, 1.5f, 1.5f, bubble);
            sheet.Canvas.DrawRoundRect(isMine ? 97 : 3, (float)y, 8, 8, 1, 1, face);
            for (var i = 0; i < parts.Count; i++)
                sheet.Text(parts[i], left + 3, y + 5 + (i * 6), text);
            y += height + 4;
        }

        return paper.Done();
    }
}
