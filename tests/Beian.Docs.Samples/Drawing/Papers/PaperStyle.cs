using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.Papers;

/// <summary>How a paper is typed: faces, size, spacing, what blanks look like (排版).</summary>
public sealed record PaperStyle
{
    public required TextStyle Body { get; init; }

    /// <summary>Of what is filled in.</summary>
    public required TextStyle Filled { get; init; }

    public required TextStyle Title { get; init; }

    /// <summary>From line to line, in millimeters.</summary>
    public required double Pitch { get; init; }

    public required double Left { get; init; }

    public required double Width { get; init; }

    /// <summary>A rule below what is filled in.</summary>
    public required bool HasRules { get; init; }

    /// <summary>Lines are stretched to the margin.</summary>
    public required bool IsJustified { get; init; }

    /// <summary>Numbers and domains may break at the margin.</summary>
    public required bool BreaksNumbers { get; init; }

    public static PaperStyle Choose(Dice dice, Sheet sheet)
    {
        var size = dice.Pick((4.2, 0.35), (4.94, 0.4), (5.64, 0.25));
        var face = dice.Pick(("song", 0.45), ("hei", 0.15), ("kai", 0.15), ("ming", 0.1), ("microhei", 0.08), ("zenhei", 0.07));
        var ink = new SKColor(20, 20, 22);
        var body = new TextStyle(face, size, ink) { LatinFace = dice.Pick<string?>((null, 0.4), ("latin-serif", 0.4), ("latin-sans", 0.2)) };
        var left = dice.Between(24, 32);
        sheet.Trait("font", face);
        return new PaperStyle
        {
            Body = body,
            Filled = dice.Pick((body, 0.7), (body with { Face = "kai" }, 0.2), (body with { Color = new SKColor(25, 45, 120) }, 0.1)),
            Title = new TextStyle(dice.OneOf("hei-bold", "song-bold", "hei-medium", "song-semibold", "kai"), dice.Between(6.4, 8.6), ink) { Tracking = dice.Pick((0, 0.6), (1.5, 0.25), (4, 0.15)) },
            Pitch = size * dice.Between(1.45, 2.1),
            Left = left,
            Width = sheet.Width - (2 * left),
            HasRules = dice.Chance(0.55),
            IsJustified = dice.Chance(0.4),
            BreaksNumbers = dice.Chance(0.35),
        };
    }
}
