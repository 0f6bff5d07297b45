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
        var steps = line.Zip(line.Skip(1)).Where(p => IsHan(p.First) && IsHan(p.Second)).Select(p => p.Second.Center - p.First.Center).Order().ToList();
        return steps.Count >= Fewest && next.Center - before.Center < Longer * steps[steps.Count / 2];
    }

    private static bool IsHan(Glyph glyph) => PlainText.IsIdeograph(glyph.Text[0]);
}
