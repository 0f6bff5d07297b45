using Beian.Docs.Documents;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.Strangers;

/// <summary>A sheet that is none of a filing's papers, and what such sheets have in common (无关材料用纸).</summary>
internal sealed class StrangerPaper
{
    public StrangerPaper(Invention.Dice dice, double width, double height, double scale, SKColor? ground = null)
    {
        Sheet = new Sheet(DocumentKinds.OtherDocument, width, height, scale);
        Sheet.Canvas.Clear(ground ?? SKColors.White);
        Body = new TextStyle(dice.OneOf("song", "hei", "kai", "ming"), 4.2, new SKColor(20, 20, 24)) { LatinFace = dice.OneOf("latin-sans", "latin-serif") };
    }

    public Sheet Sheet { get; }

    public TextStyle Body { get; }

    public void Title(string text, double y, double size = 8, SKColor? color = null) =>
        Sheet.Centered(text, Sheet.Width / 2, y, Body with { Face = "hei-bold", Size = size, Color = color ?? Body.Color });

    /// <summary>Running text; gives the place below.</summary>
    public double Paragraph(string text, double left, double y, double width, double pitch = 8)
    {
        foreach (var line in LineBreaker.Break(text, Sheet, Body, width, strict: true))
        {
            Sheet.Text(line, left, y, Body);
            y += pitch;
        }

        return y;
    }

    public void Box(double left, double top, double width, double height)
    {
        using var line = new SKPaint { Color = Body.Color, StrokeWidth = 0.3f, Style = SKPaintStyle.Stroke };
        Sheet.Canvas.DrawRect((float)left, (float)top, (float)width, (float)height, line);
    }

    /// <summary>Says that nothing of it is real.</summary>
    public Sheet Done()
    {
        Sheet.Text("样例", Sheet.Width - 16, Sheet.Height - 5, Body with { Size = 3, Color = new SKColor(130, 130, 130) });
        return Sheet;
    }
}
