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

    /// <summary>Runs of one line stand no farther above one another, in ems.</summary>
    private const double Level = 0.5;

    /// <summary>The lines that no label has and that stand right above those of a value, if all together are centered on the label; in reading order.</summary>
    /// <param name="label">Of the value.</param>
    /// <param name="own">What the value has, in reading order; a line may be several runs.</param>
    /// <param name="free">What belongs to no label.</param>
    public static IReadOnlyList<TextRun> Above(LabelHit label, IReadOnlyList<TextRun> own, IReadOnlyList<TextRun> free)
    {
        var lines = own.Aggregate(new List<TextRun>(), (starts, run) => starts.Count > 0 && IsLevel(run, starts[^1]) ? starts : [.. starts, run]);
        if (label.IsOneLine || lines.Count < 2)
            return [];
        var (above, spacing) = (new List<IReadOnlyList<TextRun>>(), lines[1].Row - lines[0].Row);
        for (var first = lines[0]; above.Count < lines.Count; first = above[0][0])
        {
            if (LineAbove(first, spacing, free) is not { } line)
                break;
            above.Insert(0, line);
        }

        return above.Count > 0 && above[^1][0].Row < label.Row && Math.Abs(((above[0][0].Row + lines[^1].Row) / 2) - label.Row) < Center * lines[0].Em ? [.. above.SelectMany(l => l)] : [];
    }

    /// <summary>The line at the same distance above that the next one has below, with all its runs; null where there is none.</summary>
    private static IReadOnlyList<TextRun>? LineAbove(TextRun below, double spacing, IReadOnlyList<TextRun> free)
    {
        bool IsAbove(TextRun run) => Math.Abs(run.Left - below.Left) < Aligned * below.Em && below.Row - run.Row is var rise
            && rise > Level * below.Em && rise < Spacing * below.Em && Math.Abs(rise - spacing) < Uneven * below.Em;
        return free.Where(IsAbove).Select(start => (IReadOnlyList<TextRun>)[start, .. free.Where(r => r.Left > start.Left && IsLevel(r, start)).OrderBy(r => r.Left)])
            .Where(line => line.Sum(r => r.Text.Length) >= Shortest).MaxBy(line => line[0].Row);
    }

    private static bool IsLevel(TextRun run, TextRun other) => Math.Abs(run.Row - other.Row) < Level * other.Em;
}
