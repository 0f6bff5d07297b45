namespace Beian.Docs.Documents.Layout;

/// <summary>The list of an app, or a certificate set in the middle of its columns: every label alone on its row, and its value on the rows below (上下排列的条目).</summary>
public static class LabelsAbove
{
    /// <summary>So many labels must stand so.</summary>
    private const int Fewest = 4;

    /// <summary>In ems: where a value begins beside its label's beginning, and how far below.</summary>
    private const double Aligned = 1.2, Reach = 3.5;

    /// <summary>In ems: between two pieces of a row, and from a label's beginning to that of a row of its value.</summary>
    private const double Gap = 3;

    /// <summary>The same on certificates that set label and value in the middle of a column: off each other's middle, and between the middles of two labels of one column.</summary>
    private const double Centered = 1.5, SameColumn = 12;

    /// <summary>Whether most labels have their values below and nothing beside.</summary>
    public static bool Are(IReadOnlyList<LabelHit> labels, IReadOnlyList<TextRun> runs)
    {
        // In two columns a value of the other one, below its own label, may stand level.
        var stacked = labels.Count(l => !runs.Any(r => IsBeside(r, l) && !labels.Any(o => o != l && o.Left > l.Right && IsBelow(r, o))) && runs.Any(r => IsBelow(r, l) || IsCenteredBelow(r, l)));
        return stacked >= Fewest && stacked > 0.6 * labels.Count;
    }

    /// <summary>Each label with what stands below it, down to the next label of its column.</summary>
    public static IReadOnlyList<LabeledValue> Assign(IReadOnlyList<LabelHit> labels, IReadOnlyList<TextRun> runs)
    {
        var isCentered = labels.Count(l => runs.Any(r => IsCenteredBelow(r, l))) > labels.Count(l => runs.Any(r => IsBelow(r, l)));
        bool IsNext(LabelHit below, LabelHit label) => below.Row > label.Row + label.Em && (isCentered ? Math.Abs(Center(below) - Center(label)) < SameColumn * label.Em : Math.Abs(below.Left - label.Left) < Gap * label.Em);
        return [.. labels.Select(label =>
        {
            var end = labels.Where(l => IsNext(l, label)).Select(l => l.Row).DefaultIfEmpty(double.MaxValue).Min();
            return new LabeledValue(label, ReadingOrder.Of([.. Below(label, end, isCentered ? [.. runs.Where(r => IsCentered(r, label))] : runs, isCentered)]));
        })];
    }

    // Rows of one value stand close together; what stands farther below is another part of the screen.
    private static IEnumerable<TextRun> Below(LabelHit label, double end, IReadOnlyList<TextRun> runs, bool isCentered)
    {
        var (row, right) = (label.Row, double.MinValue);
        foreach (var run in ReadingOrder.Of([.. runs.Where(r => r.Row > label.Row + (0.5 * label.Em) && r.Row < end - (0.5 * label.Em))]))
        {
            // Of another column of the list.
            var goesOn = Math.Abs(run.Row - row) < 0.6 * run.Em && run.Left > right - run.Em && run.Left - right < Gap * run.Em;
            if (!goesOn && !isCentered && Math.Abs(run.Left - label.Left) > Gap * label.Em)
                continue;
            if (run.Row - row > Reach * Math.Max(run.Em, label.Em))
                yield break;
            (row, right) = (run.Row, run.Right);
            yield return run;
        }
    }

    private static bool IsBeside(TextRun run, LabelHit label) => Math.Abs(run.Row - label.Row) < 0.6 * label.Em && run.Left > label.Right - label.Em;

    private static bool IsBelow(TextRun run, LabelHit label) => Math.Abs(run.Left - label.Left) < Aligned * Math.Max(run.Em, label.Em) && IsRightBelow(run, label);

    /// <summary>Whether it stands in the middle right below the label.</summary>
    internal static bool IsCenteredBelow(TextRun run, LabelHit label) => IsCentered(run, label) && IsRightBelow(run, label);

    private static bool IsRightBelow(TextRun run, LabelHit label) => run.Row - label.Row is var drop && drop > 0.8 * label.Em && drop < Reach * label.Em;

    private static bool IsCentered(TextRun run, LabelHit label) => Math.Abs(run.Center - Center(label)) < Centered * label.Em;

    private static double Center(LabelHit label) => (label.Left + label.Right) / 2;
}
