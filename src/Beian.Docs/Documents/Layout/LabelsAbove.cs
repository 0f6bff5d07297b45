namespace Beian.Docs.Documents.Layout;

/// <summary>The list of an app: every label alone on its row, in pale print, and its value on the rows below (上下排列的条目).</summary>
public static class LabelsAbove
{
    /// <summary>So many labels must stand so.</summary>
    private const int Fewest = 4;

    /// <summary>In ems: where a value begins beside its label's beginning, and how far below.</summary>
    private const double Aligned = 1.2, Reach = 3.5;

    /// <summary>In ems: between two pieces of a row, and from a label's beginning to that of a row of its value.</summary>
    private const double Gap = 3;

    /// <summary>Whether most labels have their values below and nothing beside.</summary>
    public static bool Are(IReadOnlyList<LabelHit> labels, IReadOnlyList<TextRun> runs)
    {
        var stacked = labels.Count(l => !runs.Any(r => IsBeside(r, l)) && runs.Any(r => IsBelow(r, l)));
        return stacked >= Fewest && stacked > 0.6 * labels.Count;
    }

    /// <summary>Each label with what stands below it, down to the next label of its column.</summary>
    public static IReadOnlyList<LabeledValue> Assign(IReadOnlyList<LabelHit> labels, IReadOnlyList<TextRun> runs) =>
    [
        .. labels.Select(label =>
        {
            var end = labels.Where(l => l.Row > label.Row + label.Em && Math.Abs(l.Left - label.Left) < Gap * label.Em).Select(l => l.Row).DefaultIfEmpty(double.MaxValue).Min();
            return new LabeledValue(label, ReadingOrder.Of([.. Below(label, end, runs)]));
        }),
    ];

    // Rows of one value stand close together; what stands farther below is another part of the screen.
    private static IEnumerable<TextRun> Below(LabelHit label, double end, IReadOnlyList<TextRun> runs)
    {
        var (row, right) = (label.Row, double.MinValue);
        foreach (var run in ReadingOrder.Of([.. runs.Where(r => r.Row > label.Row + (0.5 * label.Em) && r.Row < end - (0.5 * label.Em))]))
        {
            // Of another column of the list.
            var goesOn = Math.Abs(run.Row - row) < 0.6 * run.Em && run.Left > right - run.Em && run.Left - right < Gap * run.Em;
            if (!goesOn && Math.Abs(run.Left - label.Left) > Gap * label.Em)
                continue;
            if (run.Row - row > Reach * Math.Max(run.Em, label.Em))
                yield break;
            (row, right) = (run.Row, run.Right);
            yield return run;
        }
    }

    private static bool IsBeside(TextRun run, LabelHit label) => Math.Abs(run.Row - label.Row) < 0.6 * label.Em && run.Left > label.Right - label.Em;

    private static bool IsBelow(TextRun run, LabelHit label) =>
        Math.Abs(run.Left - label.Left) < Aligned * Math.Max(run.Em, label.Em) && run.Row - label.Row is var drop && drop > 0.8 * label.Em && drop < Reach * label.Em;
}
