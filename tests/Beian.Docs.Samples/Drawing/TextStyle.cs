using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>How a run of text is printed (字样).</summary>
/// <param name="Face">A name of <see cref="Typefaces"/>.</param>
/// <param name="Size">The em in millimeters.</param>
/// <param name="Color">The ink.</param>
public sealed record TextStyle(string Face, double Size, SKColor Color)
{
    /// <summary>Millimeters added after every character.</summary>
    public double Tracking { get; init; }

    /// <summary>For half-width characters, when it is not the same face.</summary>
    public string? LatinFace { get; init; }

    /// <summary>Extra stroke in millimeters: ink that spread.</summary>
    public double Spread { get; init; }
}
