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

    /// <summary>In ems: from a label to each of two lines around it at most and at least, and how far off their middle it may be; in line pitches, from them to other lines of the column.</summary>
    private const double Half = 1.4, Off = 0.4, Middle = 0.3, Wider = 1.25, Aside = 4;

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

    /// <summary>The two lines of a value whose label stands level with the gap between them; empty where one line stands level, or a third one goes on above or below.</summary>
    /// <param name="label">Of the value.</param>
    /// <param name="labels">All.</param>
    /// <param name="runs">What is no label.</param>
    /// <param name="shift">How much lower values are printed than labels.</param>
    public static IReadOnlyList<TextRun> Around(LabelHit label, IReadOnlyList<LabelHit> labels, IReadOnlyList<TextRun> runs, double shift)
    {
        var middle = label.Row + shift;
        var end = labels.Where(l => l != label && l.Left > label.Right && Math.Abs(l.Row - label.Row) < Half * label.Em).Select(l => l.Left).DefaultIfEmpty(double.MaxValue).Min();
        var near = runs.Where(r => r.Left > label.Right - (0.3 * label.Em) && r.Left < end && Math.Abs(r.Row - middle) < Half * label.Em).ToList();
        if (near.Where(r => r.Row < middle).MaxBy(r => r.Row) is not { } above || near.Where(r => r.Row > middle && Math.Abs(r.Left - above.Left) < above.Em).MinBy(r => r.Row) is not { } below)
            return [];
        var pitch = below.Row - above.Row;
        // What stands level with a label of its own is that one's, however close.
        bool IsInColumn(TextRun run) => run != above && run != below && Math.Abs(run.Left - above.Left) < above.Em
            && !labels.Any(l => l != label && l.Right < run.Left && l.Right > label.Left && Math.Abs(l.Row + shift - run.Row) < Off * l.Em);
        var isPair = near.TrueForAll(r => r.Left > above.Left + (Aside * label.Em) || Math.Abs(r.Row - middle) > Off * label.Em) && pitch > above.Em && Math.Abs(((above.Row + below.Row) / 2) - middle) < Middle * label.Em
            && !runs.Any(r => IsInColumn(r) && r.Row > above.Row - (Wider * pitch) && r.Row < below.Row + (Wider * pitch))
            && !labels.Any(l => l != label && l.Right < above.Left && l.Right > label.Left && (Math.Abs(l.Row - above.Row) < Off * l.Em || Math.Abs(l.Row - below.Row) < Off * l.Em));
        return isPair ? [above, below] : [];
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
