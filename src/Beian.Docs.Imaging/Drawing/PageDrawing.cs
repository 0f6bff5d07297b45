using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Warping;
using ImageMagick;
using ImageMagick.Drawing;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Drawing;

/// <summary>Draws boxes and captions over a page and words beside it, so that one sees whether boxes sit on the text (画框).</summary>
public static class PageDrawing
{
    /// <summary>Longest side of the page on the drawing, in pixels.</summary>
    private const int LongestSide = 2400;

    private static readonly Dictionary<MarkTone, MagickColor> Colors = new()
    {
        [MarkTone.Region] = new(30, 90, 220),
        [MarkTone.Confirmed] = new(0, 140, 50),
        [MarkTone.Doubtful] = new(235, 120, 0),
        [MarkTone.Missing] = new(210, 20, 30),
    };

    /// <summary>The bytes of a PNG.</summary>
    public static byte[] Draw(OpenedPage page, IReadOnlyList<PageMark> marks, IReadOnlyList<MarginLine> margin)
    {
        var scale = Math.Min(1, LongestSide / (double)Math.Max(page.Image.Width, page.Image.Height));
        var (width, height) = (Math.Max(1, (int)Math.Round(page.Image.Width * scale)), Math.Max(1, (int)Math.Round(page.Image.Height * scale)));
        var letter = Math.Clamp(Math.Max(width, height) / 90.0, 11, 24);
        var aside = margin.Count == 0 ? 0 : (int)(letter * Math.Min(34, margin.Max(l => Columns(l.Text)) * 0.56 + 2));
        var tall = Math.Max(height, (int)((margin.Count + 1) * letter * 1.6));
        using var image = new MagickImage(MagickColors.White, (uint)(width + aside), (uint)tall);
        using (var small = Small(page, width, height))
            image.Composite(small, 0, 0, CompositeOperator.Over);

        var pencil = new Drawables();
        if (DrawingFont.FilePath is { } font)
            pencil.Font(font).FontPointSize(letter);
        var toDrawing = (double)width / page.OriginalSize.Width;
        foreach (var mark in marks)
            Box(pencil, mark, mark.Box.Map(p => p * toDrawing), letter);
        if (DrawingFont.FilePath is not null)
        {
            foreach (var mark in marks)
                Caption(pencil, mark, mark.Box.Map(p => p * toDrawing), letter);
            for (var i = 0; i < margin.Count; i++)
                pencil.FontPointSize(letter).StrokeColor(MagickColors.None).FillColor(Colors[margin[i].Tone]).Text(width + letter, (i + 1) * letter * 1.6, Shown(margin[i].Text));
        }

        if (marks.Count + margin.Count > 0)
            pencil.Draw(image);
        return image.ToByteArray(MagickFormat.Png24);
    }

    /// <summary>Text is a value, never a command of the drawing language, which reads files for what begins with @.</summary>
    private static string Shown(string text) => text.Replace("%", "%%", StringComparison.Ordinal).TrimStart('@');

    private static MagickImage Small(OpenedPage page, int width, int height)
    {
        using var full = PinnedMat.Over(page.Image.Bgr, page.Image.Height, page.Image.Width, MatType.CV_8UC3);
        using var small = new Mat();
        Cv2.Resize(full, small, new Size(width, height), interpolation: InterpolationFlags.Area);
        var bytes = new byte[width * height * 3];
        using var target = PinnedMat.Over(bytes, height, width, MatType.CV_8UC3);
        small.CopyTo(target);
        var image = new MagickImage();
        image.ReadPixels(bytes, new PixelReadSettings((uint)width, (uint)height, StorageType.Char, PixelMapping.BGR));
        return image;
    }

    private static void Box(IDrawables<byte> pencil, PageMark mark, Quad box, double letter)
    {
        if (mark.Covered is { } covered)
            Polygon(pencil.StrokeColor(MagickColors.None).FillColor(new MagickColor(120, 120, 120)), box.Slice(covered.From, covered.To));
        Polygon(pencil.StrokeColor(Colors[mark.Tone]).StrokeWidth(letter / (mark.Tone == MarkTone.Region ? 5 : 8)).FillColor(MagickColors.None), box);
    }

    private static void Polygon(IDrawables<byte> pencil, Quad quad) => pencil.Polygon(quad.Corners.Select(c => new PointD(c.X, c.Y)));

    /// <summary>White on the box's color, just above it and never off the page.</summary>
    private static void Caption(IDrawables<byte> pencil, PageMark mark, Quad box, double letter)
    {
        if (mark.Caption.Length == 0)
            return;
        // Small and let through: what it covers is often the line above.
        letter *= 0.8;
        double left = Math.Max(0, box.Left), top = Math.Max(0, box.Top - (letter * 1.25));
        var color = Colors[mark.Tone];
        pencil.FontPointSize(letter).StrokeColor(MagickColors.None).FillColor(new MagickColor(color.R, color.G, color.B, 185))
            .Rectangle(left, top, left + (letter * ((Columns(mark.Caption) * 0.54) + 0.4)), top + (letter * 1.2))
            .FillColor(MagickColors.White)
            .Text(left + (letter * 0.2), top + letter, Shown(mark.Caption));
    }

    private static int Columns(string text) => text.Sum(c => c < 0x2000 ? 1 : 2);
}
