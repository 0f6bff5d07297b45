using System.Text.RegularExpressions;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Layout;

/// <summary>Tells which run of text belongs to which label, with one or several columns, wrapped values and shifted print.</summary>
public static partial class LabelLayout
{
    /// <summary>A value continues on the next line within this many ems.</summary>
    private const double LineReach = 2.6;

    /// <summary>How far left of a value's first line the next ones may begin, in ems.</summary>
    private const double LeftSlack = 1.6;

    /// <summary>From the end of a value to another column, in ems.</summary>
    private const double Far = 3;

    /// <summary>From the end of a value to what is none of it, in ems.</summary>
    private const double Apart = 8;

    /// <summary>What stands level with a label or a value, in ems off its row.</summary>
    private const double Level = 0.75;

    /// <summary>The same of a run that stands level with no label as values are shifted here, in ems: a typewriter's lines are each off by some.</summary>
    private const double PlainlyLevel = 0.45;

    /// <summary>From a label's end to its value, in ems.</summary>
    private const double Reach = 9;

    /// <summary>Letters of a label in English.</summary>
    private const int FewestLetters = 4;

    /// <summary>From a row to a column's next label, in ems.</summary>
    private const double Neighbor = 8;

    private const string Frames = "【】〖〗";

    /// <summary>Each label once, with its runs in reading order; runs that belong to none are left out.</summary>
    public static IReadOnlyList<LabeledValue> Assign(IReadOnlyList<LabelHit> labels, IReadOnlyList<TextRun> runs)
    {
        // 【名称】: what a label is set in is no value.
        runs = [.. runs.Where(r => !r.Text.All(Frames.Contains))];
        if (LabelsAbove.Are(labels, runs))
            return LabelsAbove.Assign(labels, runs);
        var shift = Shift(labels, runs);
        var chains = labels.Select(l => new Chain(l)).ToList();
        var columns = LabelColumn.Of(labels);
        foreach (var chain in chains.Where(c => !c.Label.IsOneLine))
            chain.Close(CenteredLabels.Around(chain.Label, labels, runs, shift));
        // The colon behind a label is no beginning of its value.
        foreach (var run in ReadingOrder.Of([.. runs.Where(r => r.Text != ":" && !chains.Any(c => c.IsClosed && c.Runs.Contains(r)))]))
        {
            bool IsBeside(Chain c, double off, double most) => !c.IsClosed && Math.Abs(off) < most * Math.Min(Math.Max(run.Em, c.Label.Em), 1.4 * c.Label.Em) && c.Label.Right <= run.Left + (0.9 * run.Em)
                && !columns.Any(k => k.Left > c.Label.Right && (IsBehind(run, k, labels) || IsUnder(run, k, c, labels)));
            var beside = chains.Where(c => IsBeside(c, run.Row - shift - c.Label.Row, Level)).MaxBy(c => c.Label.Right)
                ?? chains.Where(c => c.Runs.Count == 0 && IsBeside(c, run.Row - c.Label.Row, PlainlyLevel)).MaxBy(c => c.Label.Right);
            var below = Nearest([.. chains.Where(c => (c.Continues(run, shift) && !UnknownLabels.StandBefore(run, c.Label, runs)) || (c.Runs.Count == 0 && IsUnderLongLabel(chains, run, c)))], run);
            var chosen = chains.FirstOrDefault(c => c.GoesOn(run, labels)) ?? Choose(beside, below, run, shift);
            if (chosen is not null && !IsStray(run, chosen) && !IsTranslation(run, chosen.Label))
                chosen.Runs.Add(run);
        }

        var free = runs.Except(chains.SelectMany(c => c.Runs)).ToList();
        return [.. chains.Select(c => new LabeledValue(c.Label, ReadingOrder.Of([.. CenteredLabels.Above(c.Label, ReadingOrder.Of(c.Runs), free), .. c.Runs])))];
    }

    /// <summary>Right below a long label, where other labels' values begin below theirs: beside the label's end such a value does not stand.</summary>
    private static bool IsUnderLongLabel(IReadOnlyList<Chain> chains, TextRun run, Chain chain) =>
        run.Row - chain.Label.Row is var drop && drop > run.Em && drop < LineReach * run.Em && run.Left > chain.Label.Left
        && chains.Any(c => c.Runs.Count > 0 && c.Runs[0].Row - c.Label.Row > c.Runs[0].Em && Math.Abs(c.Runs[0].Left - run.Left) < 0.8 * run.Em && Math.Abs(c.Label.Left - chain.Label.Left) < run.Em);

    /// <summary>The rightmost column's; of several values in one column the lowest.</summary>
    private static Chain? Nearest(IReadOnlyList<Chain> chains, TextRun run)
    {
        var right = chains.Select(c => c.Left).DefaultIfEmpty().Max();
        return chains.Where(c => c.Left > right - (LeftSlack * run.Em)).MaxBy(c => (c.LastRow, c.Left));
    }

    private static Chain? Choose(Chain? beside, Chain? below, TextRun run, double shift)
    {
        if (beside is null || below is null || beside == below)
            return beside ?? below;
        // A wrapped line may come close to the next label; that label's own value stands straighter beside it.
        var off = Math.Abs(run.Row - shift - beside.Label.Row);
        if (off > 0.35 * run.Em && run.Row < beside.Label.Row + shift && below.IsNextLine(run) && Math.Abs(run.Left - below.Left) < run.Em)
            return below;
        // A wrapped line of the right column may share its row with a label of the left one.
        var gap = run.Left - beside.EndOnRow(run, shift);
        var aligned = Math.Abs(run.Left - below.Left) < LeftSlack * run.Em && below.Label.Left > beside.Label.Right;
        return gap > 2 * run.Em && aligned ? below : beside;
    }

    /// <summary>In the values of a column of labels whose own label was not found: its neighbors stand close above or below.</summary>
    private static bool IsBehind(TextRun run, LabelColumn column, IReadOnlyList<LabelHit> labels) =>
        run.Left > column.Right - (0.5 * column.Em) && labels.Any(l => Math.Abs(l.Left - column.Left) < 1.5 * column.Em && Math.Abs(l.Row - run.Row) < Neighbor * column.Em);

    /// <summary>Where a column's labels begin, and far behind the value to the left: a line of that column which goes on under its label.</summary>
    private static bool IsUnder(TextRun run, LabelColumn column, Chain chain, IReadOnlyList<LabelHit> labels) =>
        Math.Abs(run.Left - column.Left) < 0.8 * column.Em && run.Left - chain.EndOnRow(run, 0) > Far * run.Em
        && labels.Any(l => Math.Abs(l.Left - column.Left) < 1.5 * column.Em && run.Row - l.Row is var drop && drop > 0 && drop < Neighbor * column.Em);

    /// <summary>One or two characters far behind their row are an ornament of the border, not the end of a value; more of them much farther stand in another column, which has no labels.</summary>
    private static bool IsStray(TextRun run, Chain chain) =>
        chain.Runs.LastOrDefault(r => Math.Abs(r.Row - run.Row) < Level * Math.Max(r.Em, run.Em)) is { } last
        && !DateGoesOn().IsMatch($"{last.Text} {run.Text}")
        && run.Left - last.Right > (run.Text.Length > 2 ? Apart : run.Text.All(char.IsAsciiLetterOrDigit) ? 1.2 : 2.5) * Math.Max(run.Em, last.Em);

    /// <summary>The label again in English, right below it: BusinessScope under 业务范围.</summary>
    private static bool IsTranslation(TextRun run, LabelHit label) =>
        Math.Abs(run.Left - label.Left) < 0.8 * label.Em && run.Row > label.Row && PlainText.IsIdeograph(label.Glyphs[0].Text[0]) && run.Text.Length >= FewestLetters && run.Text.All(char.IsAsciiLetter);

    /// <summary>How much lower the values are printed than their labels: median over the labels that have a neighbor.</summary>
    private static double Shift(IReadOnlyList<LabelHit> labels, IReadOnlyList<TextRun> runs)
    {
        var shifts = new List<double>();
        foreach (var label in labels)
        {
            var nearest = runs
                .Where(r => r.Left > label.Right - (0.3 * label.Em) && r.Left < label.Right + (Reach * label.Em) && Math.Abs(r.Row - label.Row) < 0.9 * label.Em)
                .MinBy(r => Math.Abs(r.Row - label.Row) + (0.2 * (r.Left - label.Right)));
            if (nearest is not null)
                shifts.Add(nearest.Row - label.Row);
        }

        return shifts.Count < 3 ? 0 : shifts.Order().ElementAt(shifts.Count / 2);
    }

    /// <summary>A card leaves much room around a month and a day of one digit.</summary>
    [GeneratedRegex("(?:[年月] [0-9]+[月日]?|[0-9] [月日])$")]
    private static partial Regex DateGoesOn();

    private sealed class Chain(LabelHit label)
    {
        public LabelHit Label { get; } = label;

        public List<TextRun> Runs { get; } = [];

        /// <summary>Nothing more is its own.</summary>
        public bool IsClosed { get; private set; }

        /// <summary>Gives it its whole value, if there is one.</summary>
        public void Close(IReadOnlyList<TextRun> whole)
        {
            Runs.AddRange(whole);
            IsClosed = whole.Count > 0;
        }

        /// <summary>Where its lines begin.</summary>
        public double Left => Runs.Count > 0 ? Runs.Min(r => r.Left) : Label.Right;

        /// <summary>Where its last line stands.</summary>
        public double LastRow => Runs.Count > 0 ? Runs[^1].Row : Label.Row;

        /// <summary>Whether the run stands one line below the last.</summary>
        public bool IsNextLine(TextRun run) => Runs.Count > 0 && run.Row - LastRow is var drop && drop > 0.5 * run.Em && drop < 1.8 * run.Em;

        /// <summary>Whether the run stands behind the last one on the same line of the detector, with no label between.</summary>
        public bool GoesOn(TextRun run, IReadOnlyList<LabelHit> labels) =>
            !IsClosed && Runs.Count > 0 && Runs[^1].Glyphs[^1] is var last && last.Line == run.Glyphs[0].Line && run.Left > last.Left && run.Left - last.Right < 3 * run.Em
            && !labels.Any(l => l.Glyphs[0].Line == last.Line && l.Left > last.Left && l.Left < run.Left);

        /// <summary>A scope's full line above, and a line that begins where the label does: its lines go on under the label. Behind a colon an address does so as well, and lines may stand farther apart.</summary>
        private bool Hangs(TextRun run) =>
            Label.Field is FieldNames.Scope or FieldNames.Address && (Label.Field == FieldNames.Scope && IsNextLine(run) || IsBehindColon(run)) && Math.Abs(run.Left - Label.Left) < 0.8 * run.Em
            && Runs[^1].Right > run.Right - (2 * run.Em);

        private bool IsBehindColon(TextRun run) =>
            Runs.Count > 0 && Runs[0].Text[0] == ':' && !run.Text.Contains(':', StringComparison.Ordinal) && run.Row - LastRow is var drop && drop > 0.5 * run.Em && drop < LineReach * run.Em;

        public double EndOnRow(TextRun run, double shift)
        {
            var last = Runs.LastOrDefault(r => Math.Abs(r.Row - run.Row) < 0.6 * run.Em);
            return last?.Right ?? Label.Right + (Math.Abs(run.Row - shift - Label.Row) < run.Em ? 0 : -run.Em);
        }

        public bool Continues(TextRun run, double shift)
        {
            if (Label.IsOneLine || IsClosed)
                return false;
            var drop = run.Row - (Runs.Count > 0 ? LastRow : LastRow + shift);
            // A line of two digits is found lower than its neighbors are.
            var em = Math.Max(run.Em, Runs.Count > 0 ? Runs[^1].Em : run.Em);
            return drop > -0.4 * run.Em && drop < LineReach * em && (run.Left > Left - (LeftSlack * run.Em) || Hangs(run))
                && (Runs.Count == 0 || run.Left < Runs.Max(r => r.Right) + (2 * run.Em));
        }
    }
}
