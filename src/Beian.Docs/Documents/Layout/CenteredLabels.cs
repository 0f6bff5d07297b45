namespace Beian.Docs.Documents.Layout;

/// <summary>A table's label stands at half the height of its value: lines of it lie above the label's row (标签居中的单元格).</summary>
internal static class CenteredLabels
{
    /// <summary>Shorter lines are other things.</summary>
    private const int Shortest = 10;

    /// <summary>In ems: from line to line, between the beginnings of lines, and from the label to the middle of the value.</summary>
    private const double Spacing = 2.7, Aligned = 0.8, Center = 0.6;

    /// <summary>By how much the lines of one value may be unevenly spaced, in ems: another item above stands farther.</summary>
    private const double Uneven = 0.2;

    /// <summary>The lines that no label has and that stand right above those of a value, if all together are centered on the label; from top to bottom.</summary>
    /// <param name="label">Of the value.</param>
    /// <param name="own">What the value has, in reading order.</param>
    /// <param name="free">What belongs to no label.</param>
    public static IReadOnlyList<TextRun> Above(LabelHit label, IReadOnlyList<TextRun> own, IReadOnlyList<TextRun> free)
    {
        if (label.IsOneLine || own.Count < 2)
            return [];
        var (above, spacing) = (new List<TextRun>(), own[1].Row - own[0].Row);
        for (var first = own[0]; above.Count < own.Count; first = above[0])
        {
            var next = free.Where(r => r.Text.Length >= Shortest && Math.Abs(r.Left - first.Left) < Aligned * first.Em && first.Row - r.Row is var rise && rise > 0.5 * first.Em && rise < Spacing * first.Em && Math.Abs(rise - spacing) < Uneven * first.Em).MaxBy(r => r.Row);
            if (next is null)
                break;
            above.Insert(0, next);
        }

        var rows = above.Concat(own).Select(r => r.Row).ToList();
        return above.Count > 0 && above[^1].Row < label.Row && Math.Abs(((rows.Min() + rows.Max()) / 2) - label.Row) < Center * own[0].Em ? above : [];
    }
}
