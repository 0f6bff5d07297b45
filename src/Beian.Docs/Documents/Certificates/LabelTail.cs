using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Certificates;

/// <summary>Takes from the front of a value the last characters of its label, where the detector gave them to the value's line: 产68万元.</summary>
public static class LabelTail
{
    /// <param name="label">The value's own.</param>
    /// <param name="labels">All of the page; those that begin where it does make its column.</param>
    /// <param name="runs">The value.</param>
    public static IReadOnlyList<TextRun> Trim(LabelHit label, IReadOnlyList<LabelHit> labels, IReadOnlyList<TextRun> runs)
    {
        if (runs.Count == 0)
            return runs;
        var end = labels.Where(l => Math.Abs(l.Left - label.Left) < 1.5 * label.Em).Select(l => l.Right).DefaultIfEmpty(label.Right).Max() + (0.5 * label.Em);
        var first = runs[0].Glyphs;
        for (var count = Math.Min(label.Label.Length - 1, first.Count); count > 0; count--)
        {
            if (string.Concat(first.Take(count).Select(g => g.Text)) != label.Label[^count..] || first[count - 1].Center >= end)
                continue;
            if (count < first.Count)
                return [new TextRun([.. first.Skip(count)]), .. runs.Skip(1)];
            return runs.Count > 1 ? [.. runs.Skip(1)] : runs;
        }

        return runs;
    }
}
