using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Labels of narrow cells, broken over two lines: 主办者名 above 称 (折行的标签).</summary>
public static class WrappedLabels
{
    /// <summary>From line to line of one cell, in ems; the em of few characters is measured too small.</summary>
    private const double LinePitch = 2;

    /// <summary>Rows nearer than this many ems are one row; the value of a cell of two lines stands between them.</summary>
    private const double Level = 0.35;

    /// <summary>The labels found, and those that two lines of a cell make together.</summary>
    public static IReadOnlyList<LabelHit> Join(IReadOnlyList<LabelHit> hits, Sheet sheet, IReadOnlyList<Label> labels)
    {
        var joined = new List<LabelHit>();
        var taken = new HashSet<TextRun>();
        foreach (var upper in sheet.Runs)
        {
            var begin = CellEdge.Trim(upper.Text);
            foreach (var label in labels.Where(l => l.Text.Length > begin.Length && begin.Length >= 2 && l.Text.StartsWith(begin, StringComparison.Ordinal)).OrderByDescending(l => l.Text.Length))
            {
                var lower = sheet.Runs.FirstOrDefault(r => IsBelow(upper, r) && CellEdge.Trim(r.Text) == label.Text[begin.Length..] && !taken.Contains(r));
                if (lower is null || (labels.Any(l => l.Text == begin) && labels.Any(l => l.Text == label.Text[begin.Length..]) && HasOwnValue(upper, sheet) && HasOwnValue(lower, sheet)))
                    continue;
                taken.Add(lower);
                joined.Add(new LabelHit(label.Field, label.Text, [.. upper.Glyphs, .. lower.Glyphs]) { IsOneLine = label.OneLine, Span = (Math.Min(upper.Left, lower.Left), Math.Max(upper.Right, lower.Right)) });
                break;
            }
        }

        var glyphs = joined.SelectMany(j => j.Glyphs).ToHashSet();
        return [.. hits.Where(h => !h.Glyphs.Any(glyphs.Contains)).Concat(joined).OrderBy(h => h.Row)];
    }

    /// <summary>小程序 and 负责人 below it are two labels where a value stands level with each.</summary>
    private static bool HasOwnValue(TextRun label, Sheet sheet) => sheet.Runs.Any(r => r.Left > label.Right && Math.Abs(r.Row - label.Row) < Level * label.Em);

    private static bool IsBelow(TextRun upper, TextRun lower) =>
        lower.Row - upper.Row is var drop && drop > 0.8 * upper.Em && drop < LinePitch * Math.Max(upper.Em, lower.Em)
        && (Math.Abs(lower.Center - upper.Center) < 0.8 * upper.Em || Math.Abs(lower.Left - upper.Left) < 0.8 * upper.Em);
}
