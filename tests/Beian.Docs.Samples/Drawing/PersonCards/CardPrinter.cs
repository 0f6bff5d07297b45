using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.PersonCards;

/// <summary>What cards for travelers and residents have in common: two-language labels, values beside or below them (卡证印制).</summary>
public sealed class CardPrinter
{
    private readonly TextStyle _label;
    private readonly TextStyle _small;

    public CardPrinter(Sheet sheet, Dice dice)
    {
        Sheet = sheet;
        var face = dice.Pick(("hei-demi", 35.0), ("hei", 40.0), ("zenhei", 25.0));
        sheet.Trait("font", face);
        _label = new TextStyle(face, 2.4, new SKColor((byte)dice.Int(20, 70), (byte)dice.Int(70, 120), (byte)dice.Int(110, 170)));
        _small = _label with { Size = 1.7 };
        Value = new TextStyle(face, 2.9, new SKColor(22, 22, 26)) { LatinFace = dice.OneOf("latin-sans", face) };
        IsBelow = dice.Chance(0.5);
        sheet.Trait("layout", IsBelow ? "below" : "beside");
    }

    public Sheet Sheet { get; }

    public TextStyle Value { get; }

    /// <summary>Whether values stand under their labels.</summary>
    public bool IsBelow { get; }

    /// <summary>A label in two languages and its value; remembers the field when it has a name.</summary>
    public void Item(string label, string english, string printed, double x, double y, string? field = null, string? value = null, double beside = 15)
    {
        Sheet.Text(label, x, y, _label);
        if (english.Length > 0 && IsBelow)
            Sheet.Text($"/{english}", x + Sheet.Measure(label, _label) + 0.3, y + 0.2, _small);
        var box = IsBelow ? Sheet.Text(printed, x, y + 3.7, Value) : Sheet.Text(printed, x + beside, y, Value);
        if (field is not null)
            Sheet.Field(field, value ?? printed, box);
    }

    public void Portrait(Dice dice, Traveler who, double x, double y, double width, double height)
    {
        var box = SKRect.Create((float)x, (float)y, (float)width, (float)height);
        Marks.Portrait(Sheet.Canvas, box, who.IsMale, dice.Int(0, 120));
        Sheet.Centered("样例", box.MidX, box.Bottom - 2, new TextStyle("hei", 3, new SKColor(235, 235, 235)));
    }

    /// <summary>Lines of a machine-readable zone in OCR-B, ten characters an inch.</summary>
    public static void Zone(Sheet sheet, double x, double y, double pitch, IReadOnlyList<string> lines)
    {
        var style = new TextStyle("ocr-b", 3.5, new SKColor(15, 15, 18));
        var tracking = 2.54 - sheet.Measure("0", style);
        for (var i = 0; i < lines.Count; i++)
            sheet.Text(lines[i], x, y + (i * pitch), style with { Tracking = tracking });
    }
}
