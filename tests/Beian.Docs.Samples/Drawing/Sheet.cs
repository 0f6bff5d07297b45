using Beian.Docs.Geometry;
using Beian.Docs.Samples.Truth;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>A sheet or card being drawn, in millimeters, that remembers where its fields stand (一张纸或卡).</summary>
public sealed class Sheet : IDisposable
{
    private readonly Dictionary<string, FieldTruth> _fields = [];
    private readonly Dictionary<string, string> _traits = [];
    private Quad? _region;
    private readonly Dictionary<(SKTypeface Face, float Size), SKFont> _fonts = [];

    public Sheet(string kind, double width, double height, double scale)
    {
        Kind = kind;
        Width = width;
        Height = height;
        Scale = scale;
        Bitmap = new SKBitmap(new SKImageInfo((int)Math.Round(width * scale), (int)Math.Round(height * scale), SKColorType.Bgra8888, SKAlphaType.Premul));
        Canvas = new SKCanvas(Bitmap);
        Canvas.Clear(SKColors.Transparent);
        Canvas.Scale((float)scale);
    }

    public string Kind { get; }

    public double Width { get; }

    public double Height { get; }

    /// <summary>Pixels per millimeter.</summary>
    public double Scale { get; }

    public SKBitmap Bitmap { get; }

    /// <summary>Its own seal is part of the truth: nobody stamps it by chance.</summary>
    public bool HasOwnSeal { get; init; }

    /// <summary>Its unit is the millimeter.</summary>
    public SKCanvas Canvas { get; }

    public DocumentTruth Truth => new()
    {
        Kind = Kind,
        Region = _region ?? Quad.FromBox(0, 0, Bitmap.Width, Bitmap.Height),
        Fields = _fields,
        Traits = _traits,
    };

    public void Trait(string name, string value) => _traits[name] = value;

    /// <summary>Prints from <paramref name="x"/> on, centered on <paramref name="y"/>; gives the ink's box in millimeters.</summary>
    public SKRect Text(string text, double x, double y, TextStyle style) => Line(text, x, y, style).Box;

    /// <summary>As <see cref="Text"/>, and says where each character stands.</summary>
    public PrintedText Line(string text, double x, double y, TextStyle style)
    {
        using var paint = new SKPaint { Color = style.Color, IsAntialias = true };
        if (style.Spread > 0)
        {
            paint.Style = SKPaintStyle.StrokeAndFill;
            paint.StrokeWidth = (float)(style.Spread * Scale);
        }

        Canvas.Save();
        Canvas.Scale((float)(1 / Scale));
        // The middle of an ideograph lies 0.38 em above the baseline in every font used here.
        var baseline = (float)((y + (style.Size * 0.38)) * Scale);
        var at = x * Scale;
        var boxes = new List<SKRect>();
        foreach (var c in text)
        {
            var font = FontFor(c, style);
            var ink = SKRect.Empty;
            if (!char.IsWhiteSpace(c))
            {
                font.GetGlyphWidths([font.GetGlyph(c)], out var bounds);
                ink = bounds[0];
                ink.Offset((float)at, baseline);
                Canvas.DrawText(c.ToString(), (float)at, baseline, SKTextAlign.Left, font, paint);
            }

            boxes.Add(new SKRect((float)(ink.Left / Scale), (float)(ink.Top / Scale), (float)(ink.Right / Scale), (float)(ink.Bottom / Scale)));
            at += AdvanceOf(c, style) * Scale;
        }

        Canvas.Restore();
        return new(text, boxes);
    }

    /// <summary>How wide it would be printed, in millimeters.</summary>
    public double Measure(string text, TextStyle style) => text.Sum(c => AdvanceOf(c, style)) - style.Tracking;

    /// <summary>Prints a label with its characters spread over a width, as printers do for 名　　称.</summary>
    public SKRect Justified(string label, double x, double y, double width, TextStyle style)
    {
        var natural = Measure(label, style);
        return Text(label, x, y, label.Length < 2 || natural >= width ? style : style with { Tracking = style.Tracking + ((width - natural) / (label.Length - 1)) });
    }

    public SKRect Centered(string text, double x, double y, TextStyle style) => Text(text, x - (Measure(text, style) / 2), y, style);

    /// <summary>Remembers a field; the box is in millimeters.</summary>
    public void Field(string name, string value, SKRect box) => _fields[name] = new(value, Quad.FromBox(box.Left * Scale, box.Top * Scale, box.Right * Scale, box.Bottom * Scale));

    /// <summary>The sheet laid another way, clockwise by 90, 180 or 270 degrees; this one is done with.</summary>
    public Sheet Turned(int degrees)
    {
        var isAcross = degrees % 180 != 0;
        float width = Bitmap.Width, height = Bitmap.Height;
        PagePoint At(PagePoint p) => degrees switch
        {
            90 => new(height - p.Y, p.X),
            180 => new(width - p.X, height - p.Y),
            _ => new(p.Y, width - p.X),
        };
        var turned = new Sheet(Kind, isAcross ? Height : Width, isAcross ? Width : Height, Scale) { HasOwnSeal = HasOwnSeal, _region = Truth.Region.Map(At) };
        turned.Canvas.Save();
        turned.Canvas.ResetMatrix();
        turned.Canvas.Translate(turned.Bitmap.Width / 2f, turned.Bitmap.Height / 2f);
        turned.Canvas.RotateDegrees(degrees);
        turned.Canvas.DrawBitmap(Bitmap, -width / 2, -height / 2, new SKSamplingOptions(SKFilterMode.Nearest));
        turned.Canvas.Restore();
        foreach (var (name, field) in _fields)
            turned._fields[name] = field with { Box = field.Box.Map(At) };
        foreach (var (name, value) in _traits)
            turned._traits[name] = value;
        turned.Trait("turned", degrees.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Dispose();
        return turned;
    }

    public void Dispose()
    {
        foreach (var font in _fonts.Values)
            font.Dispose();
        Canvas.Dispose();
        Bitmap.Dispose();
    }

    private double AdvanceOf(char c, TextStyle style) =>
        c is '\u3000' ? style.Size + style.Tracking : (FontFor(c, style).MeasureText(c.ToString()) / Scale) + style.Tracking;

    private SKFont FontFor(char c, TextStyle style)
    {
        var face = c < 0x2000 && style.LatinFace is { } latin ? Typefaces.For(c.ToString(), latin, style.Face) : Typefaces.For(c.ToString(), style.Face);
        var size = (float)(style.Size * Scale);
        if (!_fonts.TryGetValue((face, size), out var font))
        {
            _fonts[(face, size)] = font = new SKFont(face, size)
            {
                Hinting = SKFontHinting.None,
                Subpixel = true,
                LinearMetrics = true,
                Edging = SKFontEdging.Antialias,
            };
        }

        return font;
    }
}
