using SkiaSharp;

namespace Beian.Docs.Samples.Drawing;

/// <summary>Text on a sheet with the place of every character, in millimeters (印出的字).</summary>
public sealed record PrintedText(string Text, IReadOnlyList<SKRect> Boxes)
{
    public SKRect Box => BoxOf(0, Text.Length);

    /// <summary>Around the ink of a part of the text.</summary>
    public SKRect BoxOf(int from, int length)
    {
        var box = SKRect.Empty;
        foreach (var ink in Boxes.Skip(from).Take(length).Where(b => !b.IsEmpty))
            box = box.IsEmpty ? ink : SKRect.Union(box, ink);
        return box;
    }

    public static PrintedText operator +(PrintedText a, PrintedText b) => new(a.Text + b.Text, [.. a.Boxes, .. b.Boxes]);
}
