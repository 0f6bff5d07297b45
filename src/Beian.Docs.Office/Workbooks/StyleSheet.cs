using DocumentFormat.OpenXml.Spreadsheet;

namespace Beian.Docs.Office.Workbooks;

/// <summary>The styles of <see cref="CellStyle"/>, in that order (样式表).</summary>
internal static class StyleSheet
{
    private const uint TextFormat = 49;
    private const string FontName = "微软雅黑";

    private enum Ink : uint
    {
        Plain,
        Title,
        White,
        Bold,
        Gray,
    }

    private enum Paper : uint
    {
        None,
        Gray125,
        Header,
        Section,
        Label,
        Value,
        Good,
        Caution,
        Bad,
    }

    public static Stylesheet Create() => new(
        new Fonts(Font(10.5, "FF1F2933"), Font(15, "FF1D4ED8", bold: true), Font(10.5, "FFFFFFFF", bold: true), Font(10.5, "FF1F2933", bold: true), Font(9.5, "FF6B7280")),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Fill("FF1D4ED8"),
            Fill("FFDBEAFE"),
            Fill("FFF3F4F6"),
            Fill("FFFFFEF5"),
            Fill("FFDCFCE7"),
            Fill("FFFEF3C7"),
            Fill("FFFEE2E2")),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), ThinBorder()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(Ink.Plain, Paper.None, border: false),
            Format(Ink.Title, Paper.None, border: false, wrap: false),
            Format(Ink.White, Paper.Header),
            Format(Ink.Bold, Paper.Section),
            Format(Ink.Plain, Paper.Label),
            Format(Ink.Plain, Paper.Value, numberFormat: TextFormat),
            Format(Ink.Gray, Paper.None),
            Format(Ink.Plain, Paper.Good, numberFormat: TextFormat),
            Format(Ink.Plain, Paper.Caution, numberFormat: TextFormat),
            Format(Ink.Plain, Paper.Bad, numberFormat: TextFormat)),
        new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font Font(double size, string color, bool bold = false)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new Color { Rgb = color }, new FontName { Val = FontName });
        return font;
    }

    private static Fill Fill(string color) =>
        new(new PatternFill(new ForegroundColor { Rgb = color }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border ThinBorder()
    {
        Color Gray() => new() { Rgb = "FFD1D5DB" };
        return new Border(
            new LeftBorder(Gray()) { Style = BorderStyleValues.Thin },
            new RightBorder(Gray()) { Style = BorderStyleValues.Thin },
            new TopBorder(Gray()) { Style = BorderStyleValues.Thin },
            new BottomBorder(Gray()) { Style = BorderStyleValues.Thin },
            new DiagonalBorder());
    }

    private static CellFormat Format(Ink ink, Paper paper, bool border = true, bool wrap = true, uint numberFormat = 0) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Center, WrapText = wrap })
        {
            FontId = (uint)ink,
            FillId = (uint)paper,
            BorderId = border ? 1U : 0U,
            NumberFormatId = numberFormat,
            FormatId = 0U,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = border,
            ApplyAlignment = true,
            ApplyNumberFormat = numberFormat != 0,
        };
}
