using Beian.Docs.Samples.Invention;
using QRCoder;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>The code of a 2019 license that leads to the public record (二维码).</summary>
public static class QrMark
{
    public static void Draw(Sheet sheet, Company company, Dice dice, double x, double y, double size)
    {
        var isCode = dice.Chance(0.85) || company.QrNumber is not null;
        var payload = isCode
            ? $"http://www.gsxt.gov.cn/index.html?uniscid={company.QrNumber ?? company.Number}"
            : $"http://www.gsxt.gov.cn/%7B{string.Concat(Enumerable.Range(0, 64).Select(_ => CheckDigits.CreditAlphabet[dice.Int(0, 31)]))}%7D";
        sheet.Trait("qr", payload.Contains(company.Number, StringComparison.Ordinal) ? "code" : "token");
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(payload, dice.OneOf(QRCodeGenerator.ECCLevel.M, QRCodeGenerator.ECCLevel.L));
        var modules = data.ModuleMatrix.Count;
        using var white = new SKPaint { Color = SKColors.White };
        using var black = new SKPaint { Color = new SKColor(25, 25, 25) };
        sheet.Canvas.DrawRect((float)x, (float)y, (float)size, (float)size, white);
        var cell = (float)(size / modules);
        for (var row = 0; row < modules; row++)
        {
            for (var column = 0; column < modules; column++)
            {
                if (data.ModuleMatrix[row][column])
                    sheet.Canvas.DrawRect((float)x + (column * cell), (float)y + (row * cell), cell * 1.02f, cell * 1.02f, black);
            }
        }
    }
}
