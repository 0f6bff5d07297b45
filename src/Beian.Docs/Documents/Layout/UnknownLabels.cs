using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Layout;

/// <summary>校长: a label that no list of ours has, known by where it stands; what stands beside it is no line of the value above (未登记的标签).</summary>
internal static class UnknownLabels
{
    /// <summary>In ems: off a label's beginning, off a row, and from its end to what stands beside it.</summary>
    private const double Aligned = 1.2, Level = 0.45, Beside = 0.8;

    /// <summary>Characters of a label.</summary>
    private const int Fewest = 2, Most = 8;

    /// <summary>Whether such a label stands before a run and below one that is known.</summary>
    /// <param name="run">That may be another line of its value.</param>
    /// <param name="label">Of the value.</param>
    /// <param name="runs">What is no label.</param>
    public static bool StandBefore(TextRun run, LabelHit label, IReadOnlyList<TextRun> runs)
    {
        // 学 校 类 型: set apart, it is several runs.
        var row = runs.Where(r => r != run && r.Row > label.Row + label.Em && Math.Abs(r.Row - run.Row) < Level * run.Em && r.Right < run.Left - (Beside * run.Em)).OrderBy(r => r.Left).ToList();
        var text = string.Concat(row.Select(r => r.Text));
        // A second line of the label in brackets, as (负责人), belongs to it.
        return row.Count > 0 && Math.Abs(row[0].Left - label.Left) < Aligned * label.Em && text.Length is >= Fewest and <= Most && text.All(PlainText.IsIdeograph);
    }
}
