using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.Papers;

/// <summary>A ruled table of labels and values, one or two pairs a row (表格).</summary>
public sealed class PaperTable(FilingPaper paper, double rowHeight)
{
    private readonly double _left = 20;
    private readonly double _width = 170;

    public void Row(params (string Label, string Value)[] pairs)
    {
        var labelWidth = pairs.Length == 1 ? _width * 0.24 : _width * 0.17;
        var valueWidth = (_width / pairs.Length) - labelWidth;
        var lines = pairs.Max(p => Math.Max(
            Math.Ceiling(paper.Printer.WidthOf(paper.Fill(p.Value)) / (valueWidth - 4)), Math.Ceiling(paper.Printer.WidthOf(paper.Fill(p.Label)) / (labelWidth - 2))));
        var height = Math.Max(rowHeight, (lines * paper.Style.Body.Size * 1.3) + 4);
        var x = _left;
        foreach (var (label, value) in pairs)
        {
            Box(x, labelWidth, height);
            paper.Printer.Cell(paper.Fill(label), x + 1, labelWidth - 2, Middle(height), isCentered: true);
            x += labelWidth;
            Box(x, valueWidth, height);
            paper.Printer.Cell(paper.Fill(value), x + 2, valueWidth - 4, Middle(height));
            x += valueWidth;
        }

        paper.Printer.Y += height;
    }

    /// <summary>A row with one text across.</summary>
    public void Wide(string text, bool isCentered = false)
    {
        var words = paper.Fill(text);
        var height = Math.Max(rowHeight, (Math.Ceiling(paper.Printer.WidthOf(words) / (_width - 4)) * paper.Style.Body.Size * 1.3) + 4);
        Box(_left, _width, height);
        paper.Printer.Cell(words, _left + 2, _width - 4, Middle(height), isCentered);
        paper.Printer.Y += height;
    }

    private double Middle(double height) => paper.Printer.Y + (height / 2) - (paper.Style.Body.Size / 2);

    private void Box(double x, double width, double height)
    {
        using var line = new SKPaint { Color = paper.Style.Body.Color, StrokeWidth = 0.3f, Style = SKPaintStyle.Stroke };
        paper.Sheet.Canvas.DrawRect((float)x, (float)(paper.Printer.Y - (paper.Style.Body.Size / 2)), (float)width, (float)height, line);
    }
}
