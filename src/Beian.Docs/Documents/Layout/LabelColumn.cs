namespace Beian.Docs.Documents.Layout;

/// <summary>Where the labels of a column begin and end, in pixels along the rows: they are justified to one width, or at least begin together.</summary>
public sealed record LabelColumn(double Left, double Right, double Em)
{
    /// <summary>The columns in which at least two labels of three characters or more stand one under another.</summary>
    public static IReadOnlyList<LabelColumn> Of(IReadOnlyList<LabelHit> labels)
    {
        var columns = new List<LabelColumn>();
        var left = labels.Where(l => l.Label.Length >= 3).OrderBy(l => l.Left).ToList();
        while (left.Count > 0)
        {
            var first = left[0];
            var group = left.Where(l => l.Left - first.Left < 1.5 * first.Em).ToList();
            left.RemoveAll(group.Contains);
            if (group.Count < 2)
                continue;
            columns.Add(new LabelColumn(Median(group.Select(l => l.Left)), Median(group.Select(l => l.Right)), Median(group.Select(l => l.Em))));
        }

        return columns;
    }

    public bool Holds(Glyph glyph) => glyph.Center > Left - (0.5 * Em) && glyph.Center < Right + (0.15 * Em);

    /// <summary>Whether a character of a label stands where it must, the label being justified or set without spaces.</summary>
    public bool IsAt(Glyph glyph, int index, int length)
    {
        double justified = Left + (Em / 2) + (index * (Right - Left - Em) / Math.Max(1, length - 1)), set = Left + ((index + 0.5) * 1.1 * Em);
        return Math.Min(Math.Abs(glyph.Center - justified), Math.Abs(glyph.Center - set)) < 0.8 * Em;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
