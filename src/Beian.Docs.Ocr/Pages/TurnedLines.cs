using Beian.Docs.Geometry;
using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Pages;

/// <summary>Of a page that was read, the lines that may run another way: of cards laid across, or on their heads (同页不同方向).</summary>
public static class TurnedLines
{
    /// <summary>How many times longer than wide a line is at least, and one that holds more than two characters.</summary>
    private const double Long = 1.6, Longer = 2.3;

    /// <summary>Fewer lines are no card; of print that lies across only some are found.</summary>
    private const int FewestAcross = 3, FewestUpsideDown = 4, FewestLines = 3;

    /// <summary>The least mean score of a line that was read, and of its worst character: digits can be read on their heads, some of them.</summary>
    private const double Legible = 0.8, Worst = 0.5;

    /// <summary>Those that run from top to bottom; none where they are too few for a card.</summary>
    /// <param name="quads">Of the coarse look at the upright page.</param>
    /// <param name="lines">Read from them.</param>
    public static IReadOnlyList<Quad> Across(IReadOnlyList<Quad> quads, IReadOnlyList<TextLine> lines) =>
        // The sides of a border stand far apart.
        QuadClusters.Split([.. quads.Where(q => q.Bottom - q.Top > Longer * (q.Right - q.Left) && !IsKnown(q, lines)).Select(Lying)]).FirstOrDefault(g => g.Count >= FewestAcross) ?? [];

    /// <summary>The same place, read from its bottom up.</summary>
    private static Quad Lying(Quad quad) => new(quad.BottomLeft, quad.TopLeft, quad.TopRight, quad.BottomRight);

    /// <summary>Whether lines found on a page turned for them may be a card's: characters of a column of labels are found one by one.</summary>
    public static bool AreLines(IReadOnlyList<Quad> quads) => quads.Count(q => q.Right - q.Left > Longer * (q.Bottom - q.Top)) >= FewestLines;

    /// <summary>Those of which nothing could be read; none where they are too few for a card.</summary>
    public static IReadOnlyList<Quad> Illegible(IReadOnlyList<Quad> quads, IReadOnlyList<TextLine> lines) =>
        quads.Where(q => !IsTall(q) && !IsKnown(q, lines)).ToList() is { Count: >= FewestUpsideDown } illegible ? illegible : [];

    /// <summary>Whether the line was read.</summary>
    public static bool IsRead(TextLine line) => line.Chars.Count > 1 && line.Confidence >= Legible && line.Chars.Min(c => c.Confidence) >= Worst;

    public static bool IsTall(Quad quad) => quad.Bottom - quad.Top > Long * (quad.Right - quad.Left);

    public static bool IsIn(Quad quad, Quad place) =>
        quad.Center.X > place.Left && quad.Center.X < place.Right && quad.Center.Y > place.Top && quad.Center.Y < place.Bottom;

    /// <summary>A line that was read stands there.</summary>
    public static bool IsKnown(Quad quad, IReadOnlyList<TextLine> lines) => lines.Any(l => IsRead(l) && (IsIn(quad, l.Quad) || IsIn(l.Quad, quad)));
}
