using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Organizations;

/// <summary>Paper, border, title and the small print around a certificate (证书用纸).</summary>
public sealed class CertificatePaper
{
    private static readonly (SKColor Border, SKColor Mesh, SKColor Title)[] Inks =
    [
        (new(150, 40, 45), new(240, 215, 215), new(190, 30, 30)), (new(60, 95, 150), new(212, 224, 240), new(30, 50, 110)), (new(178, 140, 70), new(238, 228, 205), new(165, 115, 40)),
        (new(70, 125, 95), new(214, 232, 220), new(190, 30, 30)), (new(150, 40, 45), new(238, 230, 210), new(60, 45, 30)), (new(110, 80, 140), new(228, 220, 238), new(25, 25, 25)),
    ];

    private readonly (SKColor Border, SKColor Mesh, SKColor Title) _inks;
    private readonly string _face;

    public CertificatePaper(Sheet sheet, Dice dice, LicenseType type)
    {
        (Sheet, Dice, Type) = (sheet, dice, type);
        _inks = dice.Pick(Inks);
        _face = dice.OneOf("song-bold", "song-black", "hei-bold", "kai", "song-semibold");
    }

    public Sheet Sheet { get; }

    public Dice Dice { get; }

    public LicenseType Type { get; }

    public void Ground(params ReadOnlySpan<SKRect> borders)
    {
        Sheet.Canvas.Clear(new SKColor(252, 251, 247));
        foreach (var border in borders)
        {
            var tint = (byte)Dice.Int(70, 150);
            if (Dice.Chance(0.75))
                Guilloche.Mesh(Sheet.Canvas, border, Dice, [_inks.Mesh.WithAlpha(tint), new SKColor(240, 236, 225, tint), _inks.Mesh.WithAlpha(tint)], Dice.Between(2.4, 3.8), 0.25);
            Guilloche.Border(Sheet.Canvas, border, Dice.Between(4.5, 8), _inks.Border, Dice.Int(0, 3));
        }
    }

    /// <summary>Emblem-like disk, title in one or two lines, copy mark; gives the place below.</summary>
    public double Heading(string title, double center, double top, double width, double size, bool isTall)
    {
        var y = top;
        if (Dice.Chance(isTall ? 0.8 : 0.5))
        {
            var radius = isTall ? Dice.Between(11, 16) : 8;
            Marks.Emblem(Sheet.Canvas, center, y + radius, radius, new SKColor(221, 39, 36), Type.Gold);
            y += (radius * 2) + (size * 0.5);
        }

        if (isTall && Dice.Chance(0.4))
        {
            Sheet.Centered("中华人民共和国", center, y + (size * 0.4), new TextStyle(_face, size * 0.55, _inks.Title));
            y += size * 0.95;
        }

        // Long titles stand in two lines on a narrow page.
        var at = title.IndexOf("登记证书", StringComparison.Ordinal) is > 0 and var registered ? registered : title.IndexOf("执业", StringComparison.Ordinal) is > 0 and var licensed ? licensed : title.IndexOf("法人", StringComparison.Ordinal);
        string[] lines = isTall && at > 0 && Dice.Chance(0.55) ? [title[..at], title[at..]] : [title];
        var longest = lines.Max(l => l.Length);
        var height = Math.Min(size, width / longest / 1.02);
        var style = new TextStyle(_face, height, _inks.Title);
        foreach (var line in lines)
        {
            y += height * 0.6;
            var spread = Math.Min(width, height * longest * Dice.Between(1.02, 1.5)) * line.Length / longest;
            Sheet.Justified(line, center - (spread / 2), y, spread, style);
            y += height * 0.75;
        }

        Sheet.Trait("title", lines.Length > 1 ? "two lines" : "one line");
        if (Dice.Chance(0.65))
            Sheet.Centered(Dice.OneOf("（副  本）", "(副本)", "（副　本）", "（正　本）"), center, y += size * 0.35, Type.Label with { Size = Math.Min(5.5, size * 0.5) });
        else if (Dice.Chance(0.2))
            Sheet.Centered("CERTIFICATE OF REGISTRATION", center, y += size * 0.25, Type.Label with { Face = "latin-serif", Size = size * 0.28 });
        return y + (size * 0.5);
    }

    public void Serial(double x, double y)
    {
        if (Dice.Chance(0.5))
            Sheet.Text(Dice.OneOf($"编号：{Dice.Int(1000, 9999)}{Dice.Int(10000, 99999)}", $"No.{Dice.Int(100000, 999999)}", $"证书编号 {Dice.Int(10000, 99999)}号", $"（{Dice.Int(2015, 2026)}）第{Dice.Int(100, 999)}号"), x, y, Type.Label with { Size = 3.2 });
    }

    public void Foot(string maker, double right, double y)
    {
        var style = new TextStyle("song", 3.1, Type.Label.Color);
        Sheet.Text(maker, right - Sheet.Measure(maker, style), y, style);
        LicenseLandscape.Specimen(Sheet, Dice);
    }
}
