using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Layout;

/// <summary>Whether a gap is wider than the others of its line: in print that is set wide every character stands behind one (字距).</summary>
public static class EvenSteps
{
    /// <summary>Steps from character to character that are needed to tell.</summary>
    private const int Fewest = 4;

    /// <summary>A step that is longer by so much is a gap.</summary>
    private const double Longer = 1.25;

    /// <summary>True where both stand in one line whose characters all stand about as far apart.</summary>
    public static bool AreOf(IEnumerable<Glyph> row, Glyph before, Glyph next)
    {
        if (before.Line != next.Line)
            return false;
        var line = row.Where(g => g.Line == next.Line).OrderBy(g => g.Center).ToList();
        var steps = Steps(line);
        // 有　效　期 自2026年: a label that is set wide, and what stands behind the gap is not.
        var behind = Steps([.. line.SkipWhile(g => g != next)]);
        return steps.Count >= Fewest && next.Center - before.Center is var step && step < Longer * steps[steps.Count / 2] && (behind.Count == 0 || step < Longer * behind[behind.Count / 2]);
    }

    /// <summary>From one Han character to the next, the shortest first.</summary>
    private static List<double> Steps(List<Glyph> line) => [.. line.Zip(line.Skip(1)).Where(p => IsHan(p.First) && IsHan(p.Second)).Select(p => p.Second.Center - p.First.Center).Order()];

    private static bool IsHan(Glyph glyph) => PlainText.IsIdeograph(glyph.Text[0]);
}
