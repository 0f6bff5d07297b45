using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>The faces, inks and misprints of one license (执照的字样).</summary>
public sealed record LicenseType
{
    public required TextStyle Label { get; init; }

    public required TextStyle Value { get; init; }

    /// <summary>How far the overprint slipped, in millimeters.</summary>
    public required SKPoint Slip { get; init; }

    public required SKColor Seal { get; init; }

    public required SKColor Gold { get; init; }

    public required bool HasSpacedLabels { get; init; }

    public static LicenseType Invent(Dice dice, double labelSize, double valueSize)
    {
        var black = new SKColor((byte)dice.Int(10, 50), (byte)dice.Int(10, 50), (byte)dice.Int(10, 55));
        var face = dice.Pick(("song", 26.0), ("song-medium", 14.0), ("ming", 16.0), ("kai", 12.0), ("hei", 14.0), ("zenhei", 8.0), ("microhei", 5.0), ("song-light", 5.0));
        var slip = dice.Chance(0.1) ? new SKPoint((float)dice.Between(-3.2, 3), (float)dice.Between(-2.2, 2.2)) : new SKPoint((float)dice.Bell(0.6), (float)dice.Bell(0.5));
        return new LicenseType
        {
            Label = new TextStyle(dice.Pick(("hei-medium", 0.35), ("hei-bold", 0.2), ("hei", 0.15), ("song-semibold", 0.15), ("song-bold", 0.1), ("kai", 0.05)), labelSize, black),
            // Most printers are black, some are short of toner, some print too fat.
            Value = new TextStyle(face, valueSize, dice.Chance(0.08) ? new SKColor(105, 105, 110) : new SKColor((byte)dice.Int(5, 60), (byte)dice.Int(5, 60), (byte)dice.Int(5, 65)))
            {
                Spread = dice.Chance(0.12) ? dice.Between(0.05, 0.14) : 0,
                Tracking = dice.Chance(0.12) ? dice.Between(0.1, 0.7) : 0,
                LatinFace = dice.Pick((face, 0.5), ("latin-serif", 0.15), ("latin-sans", 0.1), ("ming", 0.1), ("song", 0.1), ("latin-deja", 0.05)),
            },
            Slip = slip,
            Seal = new SKColor((byte)dice.Int(200, 235), (byte)dice.Int(40, 85), (byte)dice.Int(50, 95), (byte)dice.Int(150, 225)),
            Gold = dice.Pick((new SKColor(200, 160, 60), 0.4), (new SKColor(150, 105, 40), 0.2), (new SKColor(60, 45, 30), 0.25), (new SKColor(225, 190, 70), 0.15)),
            HasSpacedLabels = dice.Chance(0.85),
        };
    }
}
