using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Samples.Drawing;
using OpenCvSharp;
using SkiaSharp;

namespace Beian.Docs.Ocr.Tests.Letters;

/// <summary>A clean line of print for readers of single characters.</summary>
internal static class LetterLine
{
    private const double Em = 30;

    /// <summary>A line of print, and where its characters' middles are along the box around it.</summary>
    public static (PageImage Page, Quad Line, double[] Middles) Draw(string text, string face)
    {
        using var sheet = new Sheet("test", 100, 12, 8);
        sheet.Canvas.Clear(SKColors.White);
        using var font = new SKFont(Typefaces.For(text, face), (float)Em);
        using var paint = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        sheet.Canvas.ResetMatrix();
        var (x, middles) = (40.0, new List<double>());
        foreach (var c in text)
        {
            var width = font.MeasureText(c.ToString());
            sheet.Canvas.DrawText(c.ToString(), (float)x, 60, SKTextAlign.Left, font, paint);
            middles.Add(x + (width / 2));
            x += width;
        }

        sheet.Canvas.Flush();
        using var view = Mat.FromPixelData(sheet.Bitmap.Height, sheet.Bitmap.Width, MatType.CV_8UC4, sheet.Bitmap.GetPixels(), sheet.Bitmap.RowBytes);
        using var bgr = view.CvtColor(ColorConversionCodes.BGRA2BGR);
        return (PageMat.ToPage(bgr), Quad.FromBox(30, 60 - (1.1 * Em), x + 10, 60 + (0.4 * Em)), [.. middles.Select(m => (m - 30) / (x + 10 - 30))]);
    }
}
