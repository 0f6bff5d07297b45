namespace Beian.Docs.Documents.Layout;

/// <summary>Labels set wide (注　册　资　本) of whose lone first character nothing was found: the rest names them.</summary>
public static class HeadlessLabels
{
    /// <summary>Shorter ones do not tell enough without it.</summary>
    private const int LeastLength = 4;

    /// <summary>Least space between two characters of a label that is set wide, in ems; in running text there is none.</summary>
    private const double LeastSpace = 0.4, MostSpace = 3;

    /// <summary>Those whose field has no label yet.</summary>
    public static IReadOnlyList<LabelHit> Find(IReadOnlyList<LabelHit> labels, Sheet sheet, IReadOnlyList<Label> known)
    {
        var taken = labels.SelectMany(l => l.Glyphs).ToHashSet();
        var found = new List<LabelHit>();
        foreach (var row in LabelFinder.Rows(sheet))
        {
            foreach (var label in known.Where(k => k.Text.Length >= LeastLength && labels.Concat(found).All(l => l.Field != k.Field || l.Label == k.Text)))
            {
                for (var at = 0; at + label.Text.Length - 1 <= row.Count; at++)
                {
                    if (IsTail(row, at, label.Text) && !row.Skip(at).Take(label.Text.Length - 1).Any(taken.Contains))
                        found.Add(new LabelHit(label.Field, label.Text, [.. row.Skip(at).Take(label.Text.Length - 1)]) { IsOneLine = label.OneLine });
                }
            }
        }

        return found;
    }

    private static bool IsTail(IReadOnlyList<Glyph> row, int at, string label)
    {
        if (at > 0 && row[at].Left - row[at - 1].Right < 2 * LeastSpace * row[at].Em)
            return false;
        for (var i = 1; i < label.Length; i++)
        {
            var glyph = row[at + i - 1];
            if (glyph.Text.Length != 1 || glyph.Text[0] != label[i])
                return false;
            if (i > 1 && (glyph.Left - row[at + i - 2].Right) / glyph.Em is < LeastSpace or > MostSpace)
                return false;
        }

        return true;
    }
}
