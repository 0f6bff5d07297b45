using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Certificates;

/// <summary>宗　旨　和 set wide above 业务范围, or 宗　旨 above 和业务范围: a label in two lines, whose value begins level with the first (分两行印的“宗旨和业务范围”).</summary>
public static class LabelAbove
{
    private static readonly (string First, string Second)[] Breaks = [("宗旨和", "业务范围"), ("宗旨", "和业务范围")];

    /// <summary>From line to line, in ems of the label.</summary>
    private const double Nearest = 0.8, Farthest = 3;

    /// <summary>How far the first line reaches beyond the second, in ems: labels of a column are justified, and not all of their lines.</summary>
    private const double Wider = 2;

    /// <summary>Of what belongs to one row, in ems.</summary>
    private const double Level = 0.4;

    /// <summary>The labels, that one with both of its lines where the first stands there.</summary>
    public static IReadOnlyList<LabelHit> Join(IReadOnlyList<LabelHit> labels, Sheet sheet) => Breaks.Aggregate(labels, (joined, b) => Join(joined, b.First, b.Second, sheet));

    private static IReadOnlyList<LabelHit> Join(IReadOnlyList<LabelHit> labels, string first, string second, Sheet sheet)
    {
        if (labels.FirstOrDefault(l => l.Label == second) is not { } lower)
            return labels;
        var above = sheet.Lines.SelectMany(l => l).Where(g => lower.Row - g.Row is var drop && drop > Nearest * lower.Em && drop < Farthest * lower.Em && g.Center > lower.Left - lower.Em && g.Center < lower.Right + (Wider * lower.Em)).OrderBy(g => g.Center).ToList();
        if (string.Concat(above.Select(g => g.Text)) != first || above.Max(g => g.Row) - above.Min(g => g.Row) > Level * lower.Em)
            return labels;
        var whole = new LabelHit(lower.Field, first + second, [.. above, .. lower.Glyphs]) { IsOneLine = lower.IsOneLine, Span = (Math.Min(lower.Left, above[0].Left), Math.Max(lower.Right, above[^1].Right)), At = above.Average(g => g.Row) };
        return [.. labels.Where(l => l != lower && !l.Glyphs.Any(above.Contains)).Append(whole).OrderBy(l => l.Row)];
    }
}
