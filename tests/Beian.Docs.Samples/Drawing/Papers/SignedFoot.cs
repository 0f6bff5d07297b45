using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.Papers;

/// <summary>Where a paper is signed, sealed and dated (落款).</summary>
/// <param name="Unit">The label before the unit's name, such as 授权单位（公章）：; null where the name stands alone.</param>
/// <param name="Signer">The label before the signature; null where nobody signs.</param>
/// <param name="Date">The label before the date; null where it stands alone.</param>
public sealed record SignedFoot(string? Unit, string? Signer, string? Date)
{
    /// <summary>Further lines between the signature and the date, as templates.</summary>
    public IReadOnlyList<IReadOnlyList<Words>> More { get; init; } = [];

    /// <summary>Whether a unit's seal belongs here.</summary>
    public bool IsOfUnit { get; init; } = true;

    public void Draw(Sheet sheet, PaperPrinter printer, PaperStyle style, PaperContent content, Dice dice)
    {
        var isRight = dice.Chance(0.55);
        var x = isRight ? sheet.Width * dice.Between(0.36, 0.45) : style.Left;
        printer.Y += style.Pitch * dice.Between(0.6, 2);
        var (hasSeal, isSigned, isDated) = (IsOfUnit && dice.Chance(0.7), dice.Chance(0.7), dice.Chance(0.85));
        (hasSeal, isSigned, isDated) = (IsOfUnit && (content.Wishes.HasSeal ?? hasSeal), content.Wishes.IsSigned ?? isSigned, content.Wishes.IsDated ?? isDated);
        var top = printer.Y;
        if (IsOfUnit)
        {
            // Without a label the name is typed here, or the seal alone says it.
            var name = Unit is null || dice.Chance(0.75) ? content.Company.Name : "";
            List<Words> line = Unit is null ? [] : [new(Unit)];
            line.Add(name.Length > 0 ? new(name, FieldNames.SubjectName) : new("　　　　　　　", ""));
            var width = printer.WidthOf(line);
            printer.Line(line, Math.Max(Math.Min(x, sheet.Width - 15 - width), 12));
        }

        if (Signer is not null)
            Sign(sheet, printer, style, dice, x, isSigned);
        foreach (var line in More)
            printer.Line(line, Math.Max(Math.Min(x, sheet.Width - 15 - printer.WidthOf(line)), 12));
        Dated(printer, content, x + (Date is null ? dice.Between(0, 30) : 0), isDated);
        if (!IsOfUnit)
            WithoutSeal(sheet, x, top);
        else
            Seal(sheet, content, dice, new SKPoint((float)(x + dice.Between(15, 50)), (float)((top + printer.Y) / 2) - (float)(style.Pitch / 2)), hasSeal, x, top);
    }

    private void Sign(Sheet sheet, PaperPrinter printer, PaperStyle style, Dice dice, double x, bool isSigned)
    {
        var y = printer.Y;
        var end = sheet.Measure(Signer!, style.Body) + x + (style.Body.Size * 0.3);
        printer.Line([new(Signer!), new("　　　　　　　", "")], x);
        var box = isSigned ? Scribble.Draw(sheet, dice, end + dice.Between(0, 4), y - 0.5, style.Body.Size * dice.Between(0.9, 1.4)) : new SKRect((float)end, (float)(y - 3), (float)(end + 30), (float)(y + 3));
        sheet.Field(FieldNames.Signature, isSigned ? FieldNames.Present : FieldNames.Absent, box);
    }

    private void Dated(PaperPrinter printer, PaperContent content, double x, bool isDated)
    {
        var words = new List<Words>();
        if (Date is not null)
            words.Add(new(Date));
        if (isDated)
            words.Add(new(DateWriter.Write(content.SignedOn, content.Dates), FieldNames.SignedOn, PrintedValue.Of(content.SignedOn)));
        else
            words.Add(new("　　　年　　月　　日"));
        printer.Line(words, x);
    }

    private static void WithoutSeal(Sheet sheet, double x, double top) => sheet.Field(FieldNames.Seal, FieldNames.Absent, new SKRect((float)x, (float)top - 3, (float)x + 40, (float)top + 12));

    private static void Seal(Sheet sheet, PaperContent content, Dice dice, SKPoint at, bool hasSeal, double x, double top)
    {
        if (!hasSeal)
        {
            WithoutSeal(sheet, x, top);
            return;
        }

        var radius = dice.Between(19, 21);
        var ink = new SKColor((byte)dice.Int(200, 235), (byte)dice.Int(25, 65), (byte)dice.Int(30, 75), (byte)dice.Int(150, 230));
        var (cx, cy) = (Math.Clamp(at.X, radius + 4, sheet.Width - radius - 4), Math.Min(at.Y, sheet.Height - radius - 4));
        var name = content.Wishes.SealName ?? content.Company.Name;
        Marks.Seal(sheet, name, cx, cy, radius, ink, dice.Bell(dice.Chance(0.2) ? 35 : 10), dice.Chance(0.15) ? "合同专用章" : null);
        var box = new SKRect((float)(cx - radius), (float)(cy - radius), (float)(cx + radius), (float)(cy + radius));
        sheet.Field(FieldNames.Seal, FieldNames.Present, box);
        sheet.Field(FieldNames.SealText, PrintedValue.Of(name), box);
    }
}
