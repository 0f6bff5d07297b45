using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>Prints items, seals and dates on a license sheet (执照套打).</summary>
public sealed class LicensePrinter(Sheet sheet, LicenseType type, Dice dice)
{
    /// <summary>One under another; an item that needs more lines pushes the next down. Gives the place below.</summary>
    public double Column(IEnumerable<LicenseItem?> items, double left, double labelWidth, double valueLeft, double valueWidth, double top, double pitch)
    {
        foreach (var item in items)
        {
            if (item is null)
                continue;
            var extra = Item(item, left, labelWidth, valueLeft, valueWidth, top, double.MaxValue);
            top += Math.Max(pitch, extra > 0 ? extra + (type.Value.Size * 1.5) : 0);
        }

        return top;
    }

    /// <summary>Prints one item; gives the height from its first line's middle to its last line's bottom.</summary>
    public double Item(LicenseItem item, double left, double labelWidth, double valueLeft, double valueWidth, double y, double height)
    {
        var labelInk = type.HasSpacedLabels ? sheet.Justified(item.Label, left, y, labelWidth, type.Label) : sheet.Text(item.Label, left, y, type.Label);
        var label = labelInk;
        if (item.Separator.Length > 0)
            label = SKRect.Union(label, sheet.Text(item.Separator, label.Right + 0.3, y, type.Label));
        if (sheet.Measure(item.Label, type.Label) > labelWidth)
            valueLeft = Math.Max(valueLeft, label.Right + 1.5);
        if (item.LabelField is { } name)
            // 法定代表人姓名 says that the person is the legal representative.
            sheet.Field(name, PrintedValue.Of(item.Label.EndsWith("姓名", StringComparison.Ordinal) ? item.Label[..^2] : item.Label), labelInk);
        var style = type.Value;
        var lines = LineBreaker.Break(item.Printed, sheet, style, valueWidth, strict: true);
        while (style.Size > 2.6 && style.Size * 1.35 * lines.Count > height)
        {
            style = style with { Size = style.Size - 0.15 };
            lines = LineBreaker.Break(item.Printed, sheet, style, valueWidth, strict: true);
        }

        var pitch = style.Size * 1.35;
        PrintedText? printed = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = sheet.Line(lines[i], valueLeft + type.Slip.X, y + type.Slip.Y + (i * pitch), style);
            printed = printed is null ? line : printed + line;
        }

        foreach (var field in item.Fields)
            sheet.Field(field.Name, field.Value, printed!.BoxOf(field.From, field.Length));
        return pitch * (lines.Count - 1);
    }

    /// <summary>The number with its label to the left or above.</summary>
    public void Number(Company company, double left, double y, bool isBelow, double size, double right = double.MaxValue)
    {
        var label = company.HasCreditCode ? "统一社会信用代码" : company.Generation == LicenseGeneration.G0 ? "注册号" : dice.OneOf("注册号", "注 册 号");
        Number(label, company.Number, company.HasCreditCode ? FieldNames.CreditCode : FieldNames.RegistrationNumber, left, y, isBelow, size, right);
    }

    /// <summary>As for a company, with any label.</summary>
    public void Number(string label, string number, string field, double left, double y, bool isBelow, double size, double right = double.MaxValue)
    {
        var ink = sheet.Text(label, left, y, type.Label with { Size = right < double.MaxValue && !isBelow ? 3.6 : size * dice.Between(0.85, 1) });
        var style = type.Value with { Size = size, Tracking = dice.Between(0, 0.25) };
        var gap = Math.Max(1.2, size * 0.7) + Math.Abs(type.Slip.X * 0.3);
        while (!isBelow && style.Size > 3 && ink.Right + gap + sheet.Measure(number, style) > right)
            style = style with { Size = style.Size - 0.1, Tracking = 0 };
        if (field == FieldNames.RegistrationNumber && dice.Chance(0.5))
            sheet.Text("：", ink.Right, y, type.Label with { Size = size });
        var box = isBelow
            ? sheet.Text(number, left + type.Slip.X, y + (size * 1.75) + type.Slip.Y, style)
            : sheet.Text(number, ink.Right + gap, y + (type.Slip.Y * 0.4), style);
        sheet.Field(field, number, box);
    }

    /// <summary>The date at the foot: printed whole, or values on a preprinted 年月日.</summary>
    public void IssuedOn(Company company, double left, double y) => IssuedOn(company.IssuedOn, company.Dates, left, y);

    /// <summary>As for a company, with any date.</summary>
    public void IssuedOn(DateOnly date, DateStyle dates, double left, double y)
    {
        SKRect box;
        if (dice.Chance(0.55))
        {
            var style = type.Value with { Size = type.Label.Size };
            var x = left;
            box = SKRect.Empty;
            foreach (var (value, unit, width) in new[] { ($"{date.Year}", "年", 2.6), (date.Month.ToString("00"), "月", 1.8), (date.Day.ToString("00"), "日", 1.8) })
            {
                var ink = sheet.Text(value, x + (type.Slip.X * 0.4), y + (type.Slip.Y * 0.5), style);
                x += style.Size * width;
                var preprinted = sheet.Text(unit, x, y, type.Label);
                x += style.Size * 1.35;
                box = box.IsEmpty ? SKRect.Union(ink, preprinted) : SKRect.Union(box, SKRect.Union(ink, preprinted));
            }
        }
        else
        {
            box = sheet.Text(DateWriter.Write(date, dates is DateStyle.Dashed or DateStyle.Dotted ? DateStyle.Padded : dates), left, y, type.Value with { Size = type.Label.Size });
        }

        sheet.Field(FieldNames.IssuedOn, PrintedValue.Of(date), box);
    }

    /// <summary>登记机关, its seal, which names it, and now and then the name in print.</summary>
    public void Authority(Company company, double labelLeft, double labelY, double sealX, double sealY, double sealRadius)
    {
        var label = company.Generation == LicenseGeneration.G0 && company.Format == LicenseFormat.SoleTrader ? "发照机关" : "登记机关";
        Authority(label, company.Authority, company.PrintsAuthority is { } isPrinted ? (isPrinted ? 1 : 0) : 0.12, labelLeft, labelY, sealX, sealY, sealRadius);
    }

    /// <summary>As for a company, with any label; a long name is moved to the left, so that it stays inside the border.</summary>
    public void Authority(string title, string authority, double printedChance, double labelLeft, double labelY, double sealX, double sealY, double sealRadius, double right = double.MaxValue)
    {
        var label = sheet.Text(title, labelLeft, labelY, type.Label with { Tracking = 0.6 });
        var box = new SKRect((float)(sealX - sealRadius), (float)(sealY - sealRadius), (float)(sealX + sealRadius), (float)(sealY + sealRadius));
        if (dice.Chance(printedChance))
        {
            sheet.Trait("authority", "printed");
            var style = type.Value with { Size = type.Label.Size * 0.9 };
            box = sheet.Text(authority, Math.Min(labelLeft, right - sheet.Measure(authority, style)), label.Bottom + (type.Label.Size * 1.1), style);
        }

        sheet.Field(FieldNames.Authority, PrintedValue.Of(authority), box);
        Marks.Seal(sheet, authority, sealX + dice.Bell(2.5), sealY + dice.Bell(2.5), sealRadius, type.Seal, dice.Bell(9), dice.Chance(0.25) ? "登记专用章" : null);
    }
}
