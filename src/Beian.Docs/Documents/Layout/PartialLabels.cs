namespace Beian.Docs.Documents.Layout;

/// <summary>
/// Labels are justified to one width, so that 名　　称 is two characters far apart, of which the detector may find only one, or none but
/// together with the value: what stands in a column of labels, at the place of a label's characters, stands for that label.
/// </summary>
public static class PartialLabels
{
    /// <summary>The labels found, and those of which only a part was.</summary>
    /// <param name="labels">Those found whole.</param>
    /// <param name="sheet">All text.</param>
    /// <param name="known">What labels there are.</param>
    public static IReadOnlyList<LabelHit> Complete(IReadOnlyList<LabelHit> labels, Sheet sheet, IReadOnlyList<Label> known)
    {
        labels = [.. labels, .. HeadlessLabels.Find(labels, sheet, known)];
        // The number and the registrar stand outside the columns of items.
        var columns = LabelColumn.Of([.. labels.Where(l => l.Field is not (FieldNames.CreditCode or FieldNames.RegistrationNumber or FieldNames.Authority))]);
        if (columns.Count == 0)
            return labels;
        var taken = labels.SelectMany(l => l.Glyphs).ToHashSet();
        var added = new List<LabelHit>(labels);
        foreach (var row in LabelFinder.Rows(sheet))
        {
            foreach (var column in columns)
            {
                var inside = row.Where(g => column.Holds(g) && Math.Abs(g.Em - column.Em) < 0.5 * column.Em).ToList();
                // Where values begin left of the labels' end, most rows would look like labels.
                if (inside.Count is 0 or > 6 || inside.Any(taken.Contains))
                    continue;
                if (Best(inside, column, [.. known.Where(k => added.All(a => a.Field != k.Field))]) is { } hit)
                    added.Add(hit);
                else
                    Join(inside, added, column);
            }
        }

        return added.Count == labels.Count ? labels : [.. added.OrderBy(l => l.Row)];
    }

    /// <summary>The other end of a label whose first part was taken for the whole, on a row that is bent a little.</summary>
    private static void Join(List<Glyph> glyphs, List<LabelHit> added, LabelColumn column)
    {
        var at = added.FindIndex(a => a.Glyphs.Count < a.Label.Length && Math.Abs(a.Row - glyphs[0].Row) < 1.3 * a.Em
            && Fit([.. a.Glyphs.Concat(glyphs).OrderBy(g => g.Left)], column, a.Label).Count == a.Glyphs.Count + glyphs.Count);
        if (at >= 0)
            added[at] = added[at] with { Glyphs = [.. added[at].Glyphs.Concat(glyphs).OrderBy(g => g.Left)] };
    }

    private static LabelHit? Best(List<Glyph> glyphs, LabelColumn column, IReadOnlyList<Label> labels)
    {
        var fitting = labels
            .Select(l => (Label: l, Found: Fit(glyphs, column, l.Text)))
            .Where(f => f.Found.Count > 0 && f.Found.Count * 2 >= glyphs.Count && f.Found.Count >= glyphs.Count - 1)
            .OrderByDescending(f => f.Found.Count).ThenBy(f => f.Label.Text.Length)
            .ToList();
        if (fitting.Count == 0)
            return null;
        var best = fitting[0];
        var rivals = fitting.Where(f => f.Found.Count == best.Found.Count).ToList();
        // One character may belong to several labels; it tells only when all of them name the same field.
        return rivals.Any(r => r.Label.Field != best.Label.Field)
            ? null
            : new LabelHit(best.Label.Field, best.Label.Text, glyphs) { IsOneLine = best.Label.OneLine, IsGuessed = rivals.Count > 1 };
    }

    /// <summary>The glyphs that are the label's characters in its order and at their places.</summary>
    private static List<Glyph> Fit(List<Glyph> glyphs, LabelColumn column, string label)
    {
        var found = new List<Glyph>();
        var from = 0;
        foreach (var glyph in glyphs)
        {
            for (var i = from; i < label.Length; i++)
            {
                if (glyph.Text.Length != 1 || glyph.Text[0] != label[i] || !column.IsAt(glyph, i, label.Length))
                    continue;
                found.Add(glyph);
                from = i + 1;
                break;
            }
        }

        return found;
    }
}
